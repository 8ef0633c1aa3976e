/** Words as they are compared: the same in a query, in the index's tokens and on the page. */

/** A word and where it stands in the text, in UTF-16 units. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** One word without its accidents: small letters, no accents, straight apostrophes. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The words of a text and their places. Hyphens and dashes divide words, apostrophes do not. */
export const wordsAt = (text: string): WordAt[] =>
  [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    word: fold(written),
    start: index,
    end: index + written.length,
  }));

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => wordsAt(text).map(({ word }) => word);

const ENDING = 3;
const STEM = 4;

/**
 * Whether a word of a text answers a word asked for: it is the same word, or the same but for its
 * ending. Short words and figures are taken as they are, so that `the` does not find `they`.
 */
export function answers(word: string, asked: string): boolean {
  if ([asked, `${asked}s`, `${asked}'s`].includes(word) || `${word}s` === asked) return true;
  if (/\d/.test(asked)) return false;
  let common = 0;
  while (common < asked.length && word[common] === asked[common]) common += 1;
  if (common < STEM || asked.length - common > ENDING) return false;
  return common === asked.length || word.length - common <= ENDING;
}
