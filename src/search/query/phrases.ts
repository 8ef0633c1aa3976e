/** Finds phrases in quotation marks. The closing mark may be missing. */
import { wordsOf } from '../words.ts';
import type { Unwritten, WordsTerm } from './terms.ts';

/** Single marks are also apostrophes: they quote only if they enclose several words. */
const QUOTED = /"([^"]*)"?|(?<![\p{L}\p{N}])'([^']+\s[^']+)'(?![\p{L}\p{N}])/gu;

/** Quotation marks without a word are no phrase. */
export const findPhrases = (query: string): Unwritten<WordsTerm>[] =>
  [...query.matchAll(QUOTED)].flatMap(({ 0: { length }, 1: double, 2: single = '', index }) => {
    const words = wordsOf(double ?? single);
    return words.length === 0 ? [] : [{ kind: 'phrase', start: index, end: index + length, words }];
  });
