/** How far a written name may be from a registered one and still be meant. */
import { distance } from 'fastest-levenshtein';

/** Letters changed, added or left out; two neighbours exchanged count as one. */
export function edits(a: string, b: string): number {
  const count = distance(a, b);
  return count === 2 && isExchange(a, b) ? 1 : count;
}

function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

/** A word shorter than this is taken as it is written: too many ordinary words lie around it. */
export const LEAST = 6;

/**
 * The edits allowed in a word: one, from eight letters on two. Short words must begin as the name does.
 * @returns the edits, or `undefined` where it is too far
 */
export function nearness(written: string, form: string): number | undefined {
  if (written.length < LEAST || form.length < LEAST - 1) return undefined;
  const long = written.length >= 8 && form.length >= 8;
  if (!long && written[0] !== form[0]) return undefined;
  return within(written, form, long ? 2 : 1);
}

/** The same for the rest of a name of which one word is right: one edit, from eight letters on two. */
export function nearnessOfRest(written: string, form: string): number | undefined {
  if (written.length < 4 || form.length < 4) return undefined;
  return within(written, form, written.length >= 8 ? 2 : 1);
}

function within(written: string, form: string, most: number): number | undefined {
  if (Math.abs(written.length - form.length) > most) return undefined;
  const count = edits(written, form);
  return count <= most ? count : undefined;
}
