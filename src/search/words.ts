/** Words as they are compared in queries and texts. */
import { ordinal } from '#strings/search-query.ts';
import { APOSTROPHES, foldText, HYPHENS, INVISIBLE } from './folding.ts';

/** A word and its range in the text, in UTF-16 units. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen, or a number that touches it, joins it to the word before. */
  readonly joined?: true;
}

/** Han and kana, of which each character is a word. */
const CHARACTER =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\u3005\\uFF66-\\uFF9F';
const LETTER = `(?![${CHARACTER}])[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`;

/** The kinds of words, the most special first. */
const KINDS = [
  `[${CHARACTER}]`,
  // `U.S.S.R.`, `p.m.`
  '(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])',
  // `25,000`, `25 000`, `25’000`
  `(?<![\\p{N}.,])[1-9]\\d{0,2}(?:(?<group>[,.${APOSTROPHES} \\u00A0\\u2009\\u202F])\\d{3})(?:\\k<group>\\d{3})*(?![\\p{N}]|[.,]\\d)`,
  // `12.5`, `12½`
  '(?<![\\p{N}.,])\\d+(?:[.,]\\d+|[½¼¾])(?![\\p{N}]|[.,]\\d)',
  `(?:${LETTER})+(?:[${APOSTROPHES}](?:${LETTER})+)*`,
];
const WORD = new RegExp(KINDS.join('|'), 'gu');

/** What divides the figures of a number from the unit that touches it: `58km`, but not `5th`. */
const UNIT = new RegExp(`^(\\p{Nd}+)(?!(?:${ordinal})$)([\\p{L}${INVISIBLE}]+)$`, 'iu');

const JOINED = new RegExp(`^[${HYPHENS}]$`);

/** The words of a text and their ranges. Hyphens and dashes divide words; apostrophes do not. */
export function wordsAt(text: string): WordAt[] {
  const words: WordAt[] = [];
  const add = (word: string, start: number, end: number, isJoined: boolean): void => {
    if (word !== '') words.push({ word, start, end, ...(isJoined ? { joined: true } : {}) });
  };
  for (const { 0: written, index, groups } of text.matchAll(WORD)) {
    const last = words.at(-1);
    const isJoined = last !== undefined && JOINED.test(text.slice(last.end, index));
    const end = index + written.length;
    const [, figures = '', unit = ''] = UNIT.exec(written) ?? [];
    if (figures !== '') {
      const middle = index + figures.length;
      add(foldText(figures), index, middle, isJoined);
      add(foldText(unit), middle, end, true);
    } else {
      add(folded(written, groups?.group), index, end, isJoined);
    }
  }
  return words;
}

/** @param group what divides the figures of a number into groups */
function folded(written: string, group: string | undefined): string {
  if (group !== undefined) return written.replaceAll(group, '');
  const word = foldText(written);
  if (/^\d+,\d+$/.test(word)) return word.replace(',', '.');
  return /^\d/.test(word) ? word : word.replaceAll('.', '');
}

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => wordsAt(text).map(({ word }) => word);

/** Folds a text that is a word, or the words of a name. */
export const foldWord = foldText;
