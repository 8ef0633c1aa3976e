/** Measures how much of a published text remains in another text. */
import { distance } from 'fastest-levenshtein';

/** Minimum share of its words for a text to count as the published one, corrected. */
export const MIN_STABLE_SHARE = 0.7;

/** Below this share, two texts are no more similar than any two passages of a document. */
export const MIN_RELATED_SHARE = 0.4;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text in any script, in lower case and without punctuation. */
export const wordList = (text: string): string[] =>
  [...segmenter.segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );

/**
 * The share of `words` that is in one range of `text`, in the same order: 1 if nothing is lost, whatever is around it. Counts
 * edits of whole words.
 */
export function coverageIn(words: string, text: string): number {
  const [part, whole] = asCharacters(wordList(words), wordList(text));
  if (part === '') return 1;
  const share = (stretch: string): number => 1 - distance(part, stretch) / part.length;
  let best = share(whole);
  for (let from = 0; from <= whole.length - part.length && best < 1; from++) {
    best = Math.max(best, share(whole.slice(from, from + part.length)));
  }
  return Math.max(0, best);
}

/** The similarity of two whole texts, from 0 to 1. */
export function similarity(one: string, other: string): number {
  const [a, b] = asCharacters(wordList(one), wordList(other));
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** Encodes each distinct word as one character, so that a string distance counts words. */
function asCharacters(...texts: readonly [readonly string[], readonly string[]]): [string, string] {
  const codes = new Map<string, string>();
  const code = (word: string): string => {
    const known = codes.get(word) ?? String.fromCharCode(codes.size + 1);
    codes.set(word, known);
    return known;
  };
  const [one, other] = texts.map((words) => words.map(code).join(''));
  return [one ?? '', other ?? ''];
}
