/** The characters of each font file. Each character is in only one file of a family. */

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

const BASIC_LATIN = between(0x20, 0x7e).join('');
const LATIN_1 = between(0xa0, 0xff).join('');
/** Excludes letters that the source fonts do not have: digraphs, a barred t, an i with breve. */
const LATIN_EXTENDED_A = between(0x100, 0x17f).filter((letter) => !'ĬĭĲĳŉŦŧſ'.includes(letter));
const PUNCTUATION = '–—‘’‚“”„•…′″−';

/** Letters that names and titles bring into English texts: French, German, and transliterated Russian and Korean. */
const FREQUENT_LETTERS = 'éäöüčšžŏŭ';
/** What nearly every English page has. One with any other Latin letter or sign loads the rest, too. */
export const LATIN = `${BASIC_LATIN}–—‘’“”…↑°×${FREQUENT_LETTERS}\u00a0\u2009\u200a\u202f`;
const LATIN_AND_SIGNS = `${LATIN_1}${LATIN_EXTENDED_A.join('')}ȘșȚțʼʻ˘${PUNCTUATION}†‡№←→↓↖↗↘↙`;
export const LATIN_REST = [...LATIN_AND_SIGNS].filter((letter) => !LATIN.includes(letter)).join('');
/**
 * The characters for which the rest is loaded, as whole ranges. The few of them that the first file has are not left out, which would
 * make every page longer: browsers ask for the rest only if the first file has not the character.
 */
export const REST_RANGE = 'U+A1-2FF, U+201A, U+201E-2025, U+2030-2190, U+2192-22FF';
export const CYRILLIC = `${between(0x400, 0x45f).join('')}Ґґ\u0301`;
export const LATIN_MONO = `${BASIC_LATIN}${LATIN_1}${PUNCTUATION}↑↓`;

/**
 * Characters without a glyph that must not make the browser use another font. The shaper makes the word joiner invisible in
 * every font.
 */
export const INVISIBLE = '\u2060';
