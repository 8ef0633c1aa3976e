import { expect, test } from 'vitest';
import type { Lexicon } from '../../../src/search/lexicon.ts';
import { withCloseWords } from '../../../src/search/match/close-words.ts';
import type { WordsTerm } from '../../../src/search/query/terms.ts';

const CLOSE: Pick<Lexicon, 'closeWords'> = {
  closeWords: [
    { words: ['thirty eighth', '38th'], occurring: ['38th'] },
    { words: ['harbor', 'harbour'], occurring: ['harbour'] },
  ],
};

/** The plain words of a query, each a term. */
function termsOf(query: string): WordsTerm[] {
  return [...query.matchAll(/\S+/g)].map(({ 0: written, index }) => ({
    kind: 'word',
    words: written.split('-'),
    written,
    start: index,
    end: index + written.length,
  }));
}

/** The words of each term with their close words. */
function close(query: string, asWords: { start: number; end: number }[] = []): string[] {
  const terms = termsOf(query);
  const read = withCloseWords({ terms, alternatives: [terms] }, CLOSE, asWords);
  expect(read.alternatives).toEqual([read.terms]);
  return (read.terms as WordsTerm[]).map(({ words, also = [] }) =>
    [words, ...also].map((some) => some.join(' ')).join(' = '),
  );
}

test.each([
  ['thirty-eighth parallel', ['thirty eighth = 38th', 'parallel']],
  ['thirty eighth parallel', ['thirty eighth = 38th', 'parallel']],
  ['thirty thirty eighth harbor', ['thirty', 'thirty eighth = 38th', 'harbor = harbour']],
  ['eighth thirty', ['eighth', 'thirty']],
  ['thirty  eighth', ['thirty', 'eighth']],
])('%s', (query, expected) => {
  expect(close(query)).toEqual(expected);
});

test('words that a reader takes as they are have no close words', () => {
  expect(close('thirty eighth', [{ start: 0, end: 13 }])).toEqual(['thirty', 'eighth']);
});
