/** Stop words: the grammar of a question. */

const SMALL = new Set(
  (
    'a an and are as at be by did do does for from had has have he how in is it of on or that the to ' +
    'was were what when where which who whom why with'
  ).split(' '),
);

/** Whether all words are stop words. */
export const areSmall = (words: readonly string[]): boolean =>
  words.every((word) => SMALL.has(word));
