/** Phrases: words between quotation marks of any kind; the closing mark may still be missing. */
import { wordsOf } from '../words.ts';
import type { WordsTerm } from './terms.ts';

const DOUBLE = /["“”„«]([^"“”„«»]*)["“”»]?/g;
/** Single marks are also apostrophes: they quote where they stand around several words. */
const SINGLE = /(?<![\p{L}\p{N}])['‘]([^'‘’]+\s[^'‘’]+)['’](?![\p{L}\p{N}])/gu;

export const findPhrases = (query: string): WordsTerm[] =>
  [DOUBLE, SINGLE]
    .flatMap((quoted) => [...query.matchAll(quoted)])
    .map(({ 0: whole, 1: inside = '', index }) => ({
      kind: 'phrase',
      start: index,
      end: index + whole.length,
      written: inside.trim(),
      words: wordsOf(inside),
    }));
