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
/** The ranges between two code points, without the characters of the first file. */
function rangesWithoutLatin(first: number, last: number): string[] {
  const left = between(first, last).map((letter) => !LATIN.includes(letter));
  const hex = (place: number): string => (first + place).toString(16).toUpperCase();
  return left.flatMap((isLeft, place) => {
    if (!isLeft || left[place - 1]) return [];
    const end = left.indexOf(false, place);
    const to = end === -1 ? left.length - 1 : end - 1;
    return to === place ? `U+${hex(place)}` : `U+${hex(place)}-${hex(to)}`;
  });
}

/**
 * The characters for which the rest is loaded. A browser that still waits for the first file would load the rest for a character
 * that both have.
 */
export const REST_RANGE = [
  ...rangesWithoutLatin(0xa1, 0x2ff),
  'U+201A, U+201E-2025, U+2030-2190, U+2192-22FF',
].join(', ');
export const CYRILLIC = `${between(0x400, 0x45f).join('')}Ґґ\u0301`;
export const LATIN_MONO = `${BASIC_LATIN}${LATIN_1}${PUNCTUATION}↑↓`;

/**
 * Characters without a glyph that must not make the browser use another font. The shaper makes the word joiner invisible in
 * every font.
 */
export const INVISIBLE = '\u2060';
