/** Finds where words of a text may begin like a word of a query, so that not every word is compared with every other. */
import { madeOnce } from '../made-once.ts';
import type { WordAt } from '../words.ts';
import { STABLE_LETTERS } from './word-forms.ts';

/** A text with at most this many words is compared word by word. */
const FEW_WORDS = 12;
const FIRST_POSITIONS = Array.from({ length: FEW_WORDS }, (_, at) => at);

type Positions = ReadonlyMap<string, readonly number[]>;

/** The positions of the words of a text by their first letters. */
const positionsOf = madeOnce(byBeginning);

function byBeginning(words: readonly WordAt[]): Positions {
  const positions = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    const list = positions.get(beginning(word));
    if (list === undefined) positions.set(beginning(word), [at]);
    else list.push(at);
  }
  return positions;
}

const beginning = (word: string): string => word.slice(0, STABLE_LETTERS);

/**
 * The positions in a text at which a match of one of `asked` may begin: a word that begins with the same letters, or a single
 * letter that a hyphen may join to the next word. Only English stems keep the first letters.
 * @param isPrefix whether a word matches that only begins with one of `asked`
 */
export function mayBeginAt(
  words: readonly WordAt[],
  asked: readonly string[],
  isPrefix = false,
): readonly number[] {
  if (words.length <= FEW_WORDS) return FIRST_POSITIONS.slice(0, words.length);
  const least = isPrefix ? STABLE_LETTERS : 1;
  if (asked.some((one) => one.length < least)) return [...words.keys()];
  const positions = positionsOf(words);
  const lists: (readonly number[])[] = [];
  for (const one of asked) {
    for (const letters of [beginning(one), one.slice(0, 1)]) {
      const list = positions.get(letters);
      if (list !== undefined && !lists.includes(list)) lists.push(list);
    }
  }
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat();
}
