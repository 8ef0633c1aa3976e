/** Han and kana, in which words are not divided. */
const SIGN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
const WORD = new RegExp(`[${SIGN}]|(?![${SIGN}])[\\p{L}\\p{N}](?:(?!--|—|[${SIGN}])\\S)*`, 'gu');

/**
 * Counts the words of a text. A dash, or two hyphens, separates words. A hyphen joins them. Of Chinese and Japanese, each sign
 * counts.
 */
export const countWords = (text: string): number => (text.match(WORD) ?? []).length;
