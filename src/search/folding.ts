/** One folding of letters for texts and queries: what readers type in several ways becomes the same. */

/** Apostrophes, primes and the letters that romanisations write as them. */
export const APOSTROPHES = "'\\u2019\\u2018\\u201B\\u02B9-\\u02BF\\u2032\\uFF07`\\u00B4";
/** Hyphens, and dashes that stand for them. */
export const HYPHENS = '\\-\\u2010-\\u2013\\u2212\\uFE63\\uFF0D';
/** Soft hyphen, zero-width characters and marks of direction. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';

const REMOVED = new RegExp(`[${APOSTROPHES}${INVISIBLE}]`, 'g');

/** Marks over and under letters, but not those that make another letter of a kana. */
const MARKS =
  /(?![\u3099\u309A])[\p{Script=Inherited}\u0483-\u0487\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F]/gu;

/** Letters that Unicode does not decompose, and letters of older alphabets. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ƒ: 'f',
  ѣ: 'е',
  і: 'и',
  ѳ: 'ф',
  ѵ: 'и',
  ς: 'σ',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** The hard sign at the end of a word, which Russian had until 1918. */
const FINAL_HARD_SIGN = /(?<=\p{Script=Cyrillic})ъ(?!\p{L})/gu;

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Lower case without accents, apostrophes and invisible characters; compatibility forms as plain letters and digits. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain.
  if (/^[a-z0-9 ]*$/.test(lower)) return lower;
  return lower
    .replace(REMOVED, '')
    .replace(/(?<=\d)[½¼¾]/g, (fraction) => FRACTIONS[fraction] ?? fraction)
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(FINAL_HARD_SIGN, '');
}
