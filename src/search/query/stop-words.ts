/** Stop words: the grammar of a question. */
import { foldWord } from '../words.ts';
import { perGrammar, type QueryGrammar } from './grammar.ts';

const setOf = perGrammar(({ stopWords }) => new Set(stopWords.split(' ').map(foldWord)));

/** Whether all words are stop words. */
export const areStopWords = (words: readonly string[], grammar: QueryGrammar): boolean =>
  words.every((word) => setOf(grammar).has(word));
