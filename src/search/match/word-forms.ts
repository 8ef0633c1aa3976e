/** Matches words of a text with a word of a query. */
import { stemmer } from 'stemmer';

/** Minimum letters of a prefix that matches longer words. */
const MIN_PREFIX_LETTERS = 5;

/** Words of up to this many letters are not stemmed: `or` is not `ore`. */
const MAX_UNSTEMMED_LETTERS = 2;

const stem = (word: string): string =>
  word.length <= MAX_UNSTEMMED_LETTERS ? `${word} ` : stemmer(word.replace(/'s?$/, ''));

/**
 * Whether a folded word of a text matches a folded word of a query: the same word, another form of it, or a word that begins
 * with it. `the` does not match `they`, and `planes` does not match `plan`.
 */
export const isFormOf = (word: string, asked: string): boolean =>
  stem(word) === stem(asked) || (asked.length >= MIN_PREFIX_LETTERS && word.startsWith(asked));
