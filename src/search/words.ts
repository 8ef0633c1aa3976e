/** Words as they are compared in queries, in the index and on pages. */

/** A word and its range in the text, in UTF-16 units. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Matches a word. */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** Folds a word: lower case, no accents, straight apostrophes. */
export const foldWord = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The words of a text and their ranges. Hyphens and dashes divide words; apostrophes do not. */
export const wordsAt = (text: string): WordAt[] =>
  [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    word: foldWord(written),
    start: index,
    end: index + written.length,
  }));

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => wordsAt(text).map(({ word }) => word);
