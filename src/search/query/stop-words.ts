/** Stop words: the grammar of a question. */
import { perGrammar, type QueryGrammar } from './grammar.ts';

const stopWords = perGrammar(({ stopWords }) => new Set(stopWords.split(' ')));

/** Whether all words are stop words. */
export const areStopWords = (words: readonly string[], grammar: QueryGrammar): boolean =>
  words.every((word) => stopWords(grammar).has(word));
