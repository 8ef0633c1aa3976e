/** Edit distances between written and registered names. */
import { distance } from 'fastest-levenshtein';

/** The number of changed, added or omitted letters. Two exchanged neighbours count as one. */
export function edits(a: string, b: string): number {
  const count = distance(a, b);
  if (count !== 2 || a.length !== b.length) return count;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : count;
}

/** Minimum letters for a misspelling: shorter words are too near to ordinary words. */
export const MIN_LETTERS = 6;

/** Minimum letters for two edits. */
const MIN_LETTERS_FOR_TWO_EDITS = 7;

/** The edit distance of a word from a name; `Infinity` if it is too large. Short words must have the same first letter. */
export function nearness(written: string, form: string): number {
  const length = Math.min(written.length, form.length);
  const alike =
    length > MIN_LETTERS_FOR_TWO_EDITS || (written.length >= MIN_LETTERS && written[0] === form[0]);
  return length < MIN_LETTERS - 1 || !alike
    ? Infinity
    : editsWithin(written, form, length < MIN_LETTERS_FOR_TWO_EDITS ? 1 : 2);
}

/** The same for the rest of a name with one correct word. */
export const nearnessOfRest = (written: string, form: string): number =>
  Math.min(written.length, form.length) < 4
    ? Infinity
    : editsWithin(written, form, written.length > MIN_LETTERS_FOR_TWO_EDITS ? 2 : 1);

function editsWithin(written: string, form: string, most: number): number {
  if (Math.abs(written.length - form.length) > most) return Infinity;
  const count = edits(written, form);
  return count <= most ? count : Infinity;
}
