/** Short labels of cited works: "Almanac 1850". */
import type { Strings } from '../../strings/strings.ts';
import type { Work } from '../schemas/bibliography.ts';

/** A work with the label that notes cite it by. */
export type CitedWork = Work & { readonly label: string };

/** Labels every work by author (or short title) and year. Letters distinguish equal labels. */
export function labelWorks(works: readonly Work[], strings: Strings): CitedWork[] {
  const labelOf = (work: Work): string => authorAndYear(work, strings);
  const alike = Map.groupBy(works, labelOf);
  return works.map((work) => {
    const label = labelOf(work);
    const same = alike.get(label) ?? [];
    const letter = same.length > 1 ? String.fromCharCode(97 + same.indexOf(work)) : '';
    return { ...work, label: `${label}${letter}` };
  });
}

function authorAndYear(work: Work, { bibliography }: Strings): string {
  const names = work.author ?? (work['title-short'] === undefined ? work.editor : undefined) ?? [];
  const families = names.map((name) => ('family' in name ? name.family : name.literal));
  const [first, second, ...others] = families;
  const who =
    first === undefined
      ? (work['title-short'] ?? work.title)
      : second === undefined
        ? first
        : others.length === 0
          ? bibliography.two(first, second)
          : bibliography.several(first);
  const year = work.issued?.['date-parts']?.[0]?.[0] ?? work.issued?.literal;
  return year === undefined ? who : `${who} ${year}`;
}
