/** Ranges of words of a query that may be names. */
import { INVISIBLE } from '../folding.ts';
import { nameWords } from './name-forms.ts';
import type { TextRange } from './terms.ts';

export interface WordRange extends TextRange {
  /** Number of words as written. */
  readonly size: number;
  readonly written: string;
  /** The words, folded like names. */
  readonly words: readonly string[];
}

const LETTERS = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]+`;
const TOKEN = new RegExp(`${LETTERS}(?:'${LETTERS})*`, 'gu');
/** Characters between the words of a name. */
const BETWEEN_WORDS = /^[\s.,·・'()-]{0,3}$/;

/** All ranges of up to `longest` words, separated only by spaces, dots, commas, brackets and hyphens. */
export function wordRangesOf(query: string, longest: number): WordRange[] {
  const tokens = [...query.matchAll(TOKEN)].map(({ 0: word, index }) => {
    return { word, index, folded: nameWords(word) };
  });
  return tokens.flatMap(({ index: start }, from) => {
    const ranges: WordRange[] = [];
    const words: string[] = [];
    let gap = start;
    for (const { word, index, folded } of tokens.slice(from, from + longest)) {
      if (!BETWEEN_WORDS.test(query.slice(gap, index))) break;
      gap = index + word.length;
      words.push(...folded);
      const size = ranges.length + 1;
      // The dot of a final initial belongs to the name.
      const end = size > 1 && word.length < 3 && query[gap] === '.' ? gap + 1 : gap;
      const written = query.slice(start, end);
      ranges.push({ start, end, size, written, words: [...words] });
    }
    return ranges;
  });
}
