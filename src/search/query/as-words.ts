/** Normalises apostrophes, quotation marks, hyphens and full-width characters. */
import { APOSTROPHES, HYPHENS } from '../folding.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[${APOSTROPHES}]`, 'g'), "'"],
  [/[“”„«»＂]/g, '"'],
  [new RegExp(`[${HYPHENS}\\u2014\\u2015]`, 'g'), '-'],
];

/** The distance of full-width characters from plain ones. */
const FULL_WIDTH = 0xfee0;

/** The text with plain apostrophes, quotation marks, hyphens and digits, of the same length. */
export const withPlainMarks = (text: string): string =>
  KINDS.reduce((done, [kind, mark]) => done.replace(kind, mark), text)
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replace(/[\u3000\u00A0\u2009\u202F]/g, ' ');
