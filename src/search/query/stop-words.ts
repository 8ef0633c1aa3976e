/** Stop words: the grammar of a question. */
import type { QueryGrammar } from './grammar.ts';

/** Whether all words are stop words. */
export const areStopWords = (words: readonly string[], { stopWords }: QueryGrammar): boolean =>
  words.every((word) => ` ${stopWords} `.includes(` ${word} `));
