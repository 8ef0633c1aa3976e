/** Short labels of cited works: "Almanac 1850". */
import type { Work } from '../schemas/bibliography.ts';

/** A work with the label that notes cite it by. */
export type CitedWork = Work & { readonly label: string };

/** Labels every work by author (or short title) and year. Letters distinguish equal labels. */
export function labelWorks(works: readonly Work[]): CitedWork[] {
  const alike = Map.groupBy(works, authorAndYear);
  return works.map((work) => {
    const label = authorAndYear(work);
    const same = alike.get(label) ?? [];
    const letter = same.length > 1 ? String.fromCharCode(97 + same.indexOf(work)) : '';
    return { ...work, label: `${label}${letter}` };
  });
}

function authorAndYear(work: Work): string {
  const names = work.author ?? (work['title-short'] === undefined ? work.editor : undefined) ?? [];
  const families = names.map((name) => ('family' in name ? name.family : name.literal));
  const [first, second] = families;
  const who =
    first === undefined
      ? (work['title-short'] ?? work.title)
      : families.length === 2
        ? `${first} and ${second}`
        : families.length > 2
          ? `${first} et al.`
          : first;
  const year = work.issued?.['date-parts']?.[0]?.[0] ?? work.issued?.literal;
  return year === undefined ? who : `${who} ${year}`;
}
