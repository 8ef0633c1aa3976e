import { describe, expect, test } from 'vitest';
import { readQuery, type Term, type Vocabulary, wordsAsked } from '../../src/search/query.ts';

const terms = (query: string, vocabulary?: Vocabulary): string[] =>
  readQuery(query, vocabulary).terms.map(({ kind, words }: Term) => `${kind}: ${words.join(' ')}`);

describe('a query', () => {
  test('is read word by word', () => {
    expect(terms('  Iron   ore ')).toEqual(['word: iron', 'word: ore']);
  });

  test('holds phrases between quotation marks of any kind', () => {
    expect(terms('“naval units” lamp "two year"')).toEqual([
      'phrase: naval units',
      'word: lamp',
      'phrase: two year',
    ]);
  });

  test('may leave a quotation open while it is being typed', () => {
    expect(terms('lamp "two ye')).toEqual(['word: lamp', 'phrase: two ye']);
  });

  test('keeps the parts of a hyphenated word together', () => {
    expect(terms('1949-50')).toEqual(['word: 1949 50']);
  });

  test('of signs alone asks for nothing', () => {
    expect(terms('" — ? "" ')).toEqual([]);
  });

  test('asks the index for each word once, without accents or capitals', () => {
    expect(wordsAsked(readQuery('Hŏn hon "hon lamp"'))).toEqual(['hon', 'lamp']);
  });
});

describe('a vocabulary', () => {
  const lamp: Vocabulary = [
    (query) =>
      [...query.matchAll(/great lamp/g)].map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
        term: { kind: 'phrase', written, words: ['lamp'] },
      })),
  ];

  test('claims the stretches it understands; the rest are words', () => {
    expect(terms('the great lamp burns', lamp)).toEqual([
      'word: the',
      'phrase: lamp',
      'word: burns',
    ]);
  });

  test('gives way to quotation marks', () => {
    expect(terms('"the great lamp"', lamp)).toEqual(['phrase: the great lamp']);
  });
});
