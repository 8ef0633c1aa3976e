/** How much of what was published still stands in other words. */
import { distance } from 'fastest-levenshtein';

/** From this share of its words on, a text is the one that was published: corrected, not another. */
export const MIN_STABLE_SHARE = 0.7;

/** Below this share, two texts are no likelier to be versions of one than any two of a document. */
export const MIN_RELATED_SHARE = 0.4;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text in any script, without case or punctuation. */
export const wordList = (text: string): string[] =>
  [...segmenter.segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );

/**
 * The share of `words` that stands, in its order, in one stretch of `text`: 1 where nothing is lost, however much
 * stands around it. Counted in edits of whole words.
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

/** The likeness of two texts as wholes, from 0 to 1. */
export function similarity(one: string, other: string): number {
  const [a, b] = asCharacters(wordList(one), wordList(other));
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** Writes each different word as one character, so that a distance of strings counts words. */
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
