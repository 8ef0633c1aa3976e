/** Finds the words of the site that are nearest to a word that does not occur. */
import { edits } from './spelling.ts';

/** Minimum letters of a word that may be a slip, and of one with two slips. */
const MIN_LETTERS = 5;
const MIN_LETTERS_FOR_TWO = 8;

/** Maximum words that are as near. */
const MAX_WORDS = 2;

/** Letters that some readers write as two: `ö` as `oe`. */
const squeezed = (word: string): string => word.replace(/([aou])e/g, '$1').replaceAll('aa', 'a');

/**
 * The nearest words; empty if none is near enough.
 * @param words the folded words of a term; only a single one can be a slip
 * @param wordsWith all words of the site that begin with a letter
 */
export async function nearestWords(
  [word = '', ...more]: readonly string[],
  wordsWith: (letter: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const [letter = ''] = word;
  if (more.length > 0 || word.length < MIN_LETTERS || !/^\p{L}+$/u.test(word)) return [];
  const all = await wordsWith(letter);
  // It occurs, but not where the query looks.
  if (all.includes(word)) return [];
  const most = word.length >= MIN_LETTERS_FOR_TWO ? 2 : 1;
  const near = all
    .map((other) => ({ other, distance: distanceBetween(word, other, most) }))
    .filter(({ distance }) => distance <= most);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .slice(0, MAX_WORDS)
    .map(({ other }) => other);
}

/** Minimum letters of a word with another letter: `farms` is no slip for `forms`. */
const MIN_LETTERS_FOR_ANOTHER = 6;

const lettersOf = (word: string): string => [...word].sort().join('');

function distanceBetween(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most + 1) return Infinity;
  const isShort = word.length < MIN_LETTERS_FOR_ANOTHER && word.length === other.length;
  if (isShort && lettersOf(word) !== lettersOf(other)) return Infinity;
  return squeezed(word) === squeezed(other) ? 0 : edits(word, other);
}
