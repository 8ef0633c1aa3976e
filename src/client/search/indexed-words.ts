/** The words that the full-text index is asked for. */

/** Maximum words that it is asked for at once. The pages that it finds are compared with all words. */
const MAX_INDEXED_WORDS = 32;

/** The query of the full-text index for the pages that have all words. */
export const indexed = (words: readonly string[]): string =>
  [...new Set(words)].slice(0, MAX_INDEXED_WORDS).join(' ');
