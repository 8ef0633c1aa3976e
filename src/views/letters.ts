/** The letters of a long alphabetical list, as links to its rows. */

/** A letter, and the id of the first row that begins with it. */
export interface LetterView {
  readonly letter: string;
  readonly id: string;
}

/** A list of up to this many rows needs no letters. */
const MAX_ROWS = 50;

/** The capital without its accent: `É` is with E. */
const letterOf = (sort: string): string =>
  ([...sort.normalize('NFD')][0] ?? '').toLocaleUpperCase('und');

/**
 * The letters with which rows begin, in their order; empty for a short list.
 * @param list the id of the list
 * @param sorts what the rows are sorted by
 * @returns for each row the letter that begins with it
 */
export function lettersOf(
  list: string,
  sorts: readonly string[],
): readonly (LetterView | undefined)[] {
  if (sorts.length <= MAX_ROWS) return sorts.map(() => undefined);
  const met = new Set<string>();
  return sorts.map((sort) => {
    const letter = letterOf(sort);
    if (met.has(letter)) return undefined;
    met.add(letter);
    return { letter, id: `${list}-${letter.toLowerCase()}` };
  });
}
