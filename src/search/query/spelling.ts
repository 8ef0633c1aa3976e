/** How far a written name may be from a registered one and still be meant. */
import { distance } from 'fastest-levenshtein';

/** Letters changed, added or left out; two neighbours exchanged count as one. */
export function edits(a: string, b: string): number {
  const count = distance(a, b);
  if (count !== 2 || a.length !== b.length) return count;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : count;
}

/** A word of fewer letters is taken as it is written: too many ordinary words lie around it. */
export const MIN_LETTERS = 6;

/** Letters from which on two edits are allowed. */
const MIN_LETTERS_FOR_TWO_EDITS = 7;

/** The edits between a word and a name; infinitely many where they are too many. Short ones must begin alike. */
export function nearness(written: string, form: string): number {
  const length = Math.min(written.length, form.length);
  const alike =
    length > MIN_LETTERS_FOR_TWO_EDITS || (written.length >= MIN_LETTERS && written[0] === form[0]);
  return length < MIN_LETTERS - 1 || !alike
    ? Infinity
    : editsWithin(written, form, length < MIN_LETTERS_FOR_TWO_EDITS ? 1 : 2);
}

/** The same for the rest of a name of which one word is right. */
export const nearnessOfRest = (written: string, form: string): number =>
  Math.min(written.length, form.length) < 4
    ? Infinity
    : editsWithin(written, form, written.length > MIN_LETTERS_FOR_TWO_EDITS ? 2 : 1);

function editsWithin(written: string, form: string, most: number): number {
  if (Math.abs(written.length - form.length) > most) return Infinity;
  const count = edits(written, form);
  return count <= most ? count : Infinity;
}
