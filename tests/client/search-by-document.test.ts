import { expect, test } from 'vitest';
import { drawingsOf } from '../../src/client/search/by-document/logic.ts';
import type { SearchResult } from '../../src/search/match/passages.ts';
import type { SearchedDocument } from '../../src/search/records.ts';

const log: SearchedDocument = {
  id: 'log',
  title: 'Log',
  label: 'Document I',
  url: '/documents/log/',
  score: { width: 3, height: 57, line: 'M0 9h3', marks: { t1: '(1)', t2: '(2)', t3: '(3)' } },
  places: [],
};
const { score: _, ...letter } = { ...log, id: 'letter' };
const found = (document: SearchedDocument, anchor: string): SearchResult => ({
  kind: 'passage',
  title: anchor,
  url: `/documents/${document.id}/#${anchor}`,
  text: '',
  document,
  hits: [],
  answered: 1,
  score: 1,
  matched: [true],
});

test('results are drawn apart from the other turns of their conversation', () => {
  expect(drawingsOf([found(log, 't3'), found(log, 't1'), found(letter, 'p1')])).toEqual([
    { label: 'Document I', width: 3, height: 57, others: 'M0 9h3(2)', found: '(1)(3)' },
  ]);
});

test('a conversation is not drawn for results outside its turns', () => {
  expect(drawingsOf([found(log, 'n-a'), found(letter, 'p1')])).toEqual([]);
});
