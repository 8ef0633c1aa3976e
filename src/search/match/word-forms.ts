/** Which words of a text answer a word asked for. */
import { stemmer } from 'stemmer';

/** Letters from which on the beginning of a word stands for the word. */
const MIN_PREFIX_LETTERS = 5;

/** Letters up to which a word has no ending to take away: `or` is not `ore`. */
const MAX_UNSTEMMED_LETTERS = 2;

const stem = (word: string): string =>
  word.length <= MAX_UNSTEMMED_LETTERS ? `${word} ` : stemmer(word.replace(/'s?$/, ''));

/**
 * Whether a folded word of a text answers the folded word asked for: the same word, another form of
 * it, or a word that begins with it. `the` does not find `they`, nor `planes` the `plan`.
 */
export const isFormOf = (word: string, asked: string): boolean =>
  stem(word) === stem(asked) || (asked.length >= MIN_PREFIX_LETTERS && word.startsWith(asked));
