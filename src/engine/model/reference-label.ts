/** How a work is named where it is cited in passing: "Almanac 1850". */
import type { Work } from '../schemas/bibliography.ts';

/** Author (or short title) and year of a work; the full description stands in the bibliography. */
export function workLabel(work: Work): string {
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
