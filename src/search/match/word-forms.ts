/** Matches words of a text with a word of a query. */
import { stemmer } from 'stemmer';
import { particles } from '#strings/search-query.ts';
import type { Stem } from './stemmers.ts';

/** Minimum letters of a prefix that matches longer words, and of one in Korean, where endings are written on. */
const MIN_PREFIX_LETTERS = 5;
const MIN_SYLLABLES = 2;

/** Words of up to this many letters are not stemmed: `or` is not `ore`. */
const MAX_UNSTEMMED_LETTERS = 2;

/** First letters that no stem changes. */
export const STABLE_LETTERS = 2;

const HANGUL = /^\p{Script=Hangul}+$/u;
const PARTICLE = new RegExp(`(?<=.{${MIN_SYLLABLES}})(?:${particles})$`, 'u');

/** The stems of words that were compared before: a text has few different words. */
const stems = new Map<string, string>();

function stem(word: string): string {
  const known = stems.get(word) ?? makeStem(word);
  stems.set(word, known);
  return known;
}

function makeStem(word: string): string {
  if (HANGUL.test(word)) return word.replace(PARTICLE, '');
  return word.length <= MAX_UNSTEMMED_LETTERS ? `${word} ` : stemmer(word.replace(/'s?$/, ''));
}

/** Whether two words begin with the same letters, as far as no stem changes them. */
const beginAlike = (word: string, other: string): boolean =>
  word[0] === other[0] && word.slice(0, STABLE_LETTERS) === other.slice(0, STABLE_LETTERS);

/**
 * How well a folded word of a text matches a folded word of a query: 1 for the same word, 0 for another.
 * @param stemOf of the language of the text, if it is not English
 */
export function likeness(word: string, asked: string, isPrefix = false, stemOf?: Stem): number {
  if (word === asked) return 1;
  if (isPrefix) return word.startsWith(asked) ? 0.8 : 0;
  if (stemOf !== undefined && stemOf(word) === stemOf(asked)) return 0.9;
  if (!beginAlike(word, asked)) return 0;
  if (stemOf === undefined && stem(word) === stem(asked)) return 0.9;
  const least = HANGUL.test(asked) ? MIN_SYLLABLES : MIN_PREFIX_LETTERS;
  return asked.length >= least && word.startsWith(asked) ? 0.7 : 0;
}

/**
 * Whether a folded word of a text matches a folded word of a query: the same word, another form of it, or a word that begins
 * with it. `the` does not match `they`, and `planes` does not match `plan`.
 */
export const isFormOf = (word: string, asked: string): boolean => likeness(word, asked) > 0;
