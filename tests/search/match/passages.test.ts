import { describe, expect, test } from 'vitest';
import { markedAddress, searchAddress } from '../../../src/search/addresses.ts';
import { toIndexed } from '../../../src/search/index/build-index.ts';
import { excerpt, whole } from '../../../src/search/match/excerpt.ts';
import { isWords, resultsAt } from '../../../src/search/match/hits.ts';
import type { SearchResult } from '../../../src/search/match/passages.ts';
import { wordMatcher } from '../../../src/search/match/place-words.ts';
import type { LoadedIndexes, SearchedDocument } from '../../../src/search/records.ts';
import * as grammar from '../../../src/strings/en/search-query.ts';
import { readQuery } from '../read-query.ts';

/** A log of a lighthouse: two passages, a note. */
const log: SearchedDocument = {
  id: 'log',
  title: 'Log of the light',
  label: 'Document I',
  url: '/documents/log/',
  places: [
    {
      anchor: 't1',
      title: 'L.1',
      text: 'Keeper asks how much oil there is.',
      beside: 't2',
      speaker: 6,
    },
    { anchor: 't2', title: 'L.2', text: 'Mate—oil for 15–20 nights, lamp oil.', beside: 't1' },
    { anchor: 'n-a', title: 'L, note a', text: 'Lamp oil was colza oil.' },
  ],
};

const nobody = { people: [], places: [], groups: [] };
const years = { first: 1900, last: 1900, usual: 1900 };
const dated = { years: [], spans: false, few: true, withTexts: [] };
const known: LoadedIndexes = {
  lexicon: {
    names: nobody,
    ordinary: [],
    documents: [],
    callNumbers: [],
    genres: [],
    closeWords: [],
    counted: '%',
    noteWords: 'note',
    grammar,
    years,
    packs: { documents: 1, pages: 1, names: 1, texts: 1 },
    dated,
  },
  names: { people: {}, places: {}, groups: {} },
  speakers: {},
  letters: {},
  genres: {},
  dates: [],
  references: [],
};
const asked = (query: string) => readQuery(query, known.lexicon).terms.filter(isWords);
const find = (query: string): SearchResult[] =>
  resultsAt(log, ['log'], asked(query), known, wordMatcher(log, asked(query), known)).filter(
    ({ answered }) => answered > 0,
  );
const hits = ({ text, hits }: SearchResult): string[] =>
  hits.map(({ start, end }) => text.slice(start, end));

describe('found passages', () => {
  test('have a title, an address, the matching words and the question or answer', () => {
    const [first, second, note] = find('oil');
    expect(first).toMatchObject({ kind: 'passage', title: 'L.1', url: '/documents/log/#t1' });
    expect(first?.beside).toMatchObject({ title: 'L.2', before: false });
    expect(second?.beside).toMatchObject({ title: 'L.1', before: true });
    expect(second && hits(second)).toEqual(['oil', 'oil']);
    expect(note).toMatchObject({ kind: 'note', text: 'Lamp oil was colza oil.' });
  });

  test('have the words of a phrase in order', () => {
    expect(find('"lamp oil"').map(({ title }) => title)).toEqual(['L.2', 'L, note a']);
    expect(find('15-20').map(({ title }) => title)).toEqual(['L.2']);
    expect(find('"oil lamp"')).toEqual([]);
  });

  test('match a phrase word for word', () => {
    expect(find('"fifteen night"')).toEqual([]);
    expect(find('night').map(({ title }) => title)).toEqual(['L.2']);
  });

  test('have the number of matching terms', () => {
    const counts = (query: string) => find(query).map(({ title, answered }) => [title, answered]);
    expect(counts('keeper oil')[0]).toEqual(['L.1', 2]);
    expect(counts('keeper colza')).toEqual([
      ['L.1', 1],
      ['L, note a', 1],
    ]);
  });
});

describe('addresses', () => {
  test('of found passages have the words to highlight', () => {
    const [note] = find('lamp oil').filter(({ kind }) => kind === 'note');
    expect(note && markedAddress(note)).toBe('/documents/log/?mark=lamp+oil#n-a');
  });

  test('of searches have the query', () => {
    expect(searchAddress('“lamp oil”')).toBe('/search/?q=%E2%80%9Clamp+oil%E2%80%9D');
    expect(searchAddress('')).toBe('/search/');
  });
});

describe('an excerpt', () => {
  const join = (pieces: readonly { text: string }[]): string =>
    pieces.map(({ text }) => text).join('');

  test('of a short passage is the passage', () => {
    const [found] = find('colza');
    expect(found && excerpt(found)).toEqual([
      { text: 'Lamp oil was ', isHit: false, isSpeaker: false },
      { text: 'colza', isHit: true, isSpeaker: false },
      { text: ' oil.', isHit: false, isSpeaker: false },
    ]);
  });

  test('marks the speaker, also if the speaker matches', () => {
    const [asks] = find('oil');
    expect(asks && excerpt(asks)[0]).toEqual({ text: 'Keeper', isHit: false, isSpeaker: true });
    const [named] = find('keeper');
    expect(named && excerpt(named)).toEqual([
      { text: 'Keeper', isHit: true, isSpeaker: true },
      { text: ' asks how much oil there is.', isHit: false, isSpeaker: false },
    ]);
    expect(asks?.beside && join(whole(asks.beside))).toBe(asks?.beside?.text);
  });

  test('that begins after the speaker marks no speaker', () => {
    const text = `Keeper ${'word '.repeat(200)}lamp`;
    const place = { anchor: 't1', title: 'L.1', text, speaker: 6 };
    const hits = [{ start: text.length - 4, end: text.length }];
    const pieces = excerpt({ text, hits, place });
    expect(pieces.some(({ isSpeaker }) => isSpeaker)).toBe(false);
    expect(join(pieces)).toMatch(/^… word .* lamp$/);
  });

  test('of a long passage is a window around the first hit, cut between words', () => {
    const text = `${'word '.repeat(100)}lamp ${'more '.repeat(100)}`.trim();
    const pieces = excerpt({ text, hits: [{ start: 500, end: 504 }] });
    expect(pieces.filter(({ isHit }) => isHit)).toEqual([
      { text: 'lamp', isHit: true, isSpeaker: false },
    ]);
    expect(join(pieces)).toMatch(/^… word .* more …$/);
    expect(join(pieces).length).toBeLessThan(330);
  });

  test('at either end of a long passage is cut at one side only', () => {
    const text = `lamp ${'word '.repeat(200)}lamp`;
    expect(join(excerpt({ text, hits: [{ start: 0, end: 4 }] }))).toMatch(/^lamp .* …$/);
    const end = { start: text.length - 4, end: text.length };
    expect(join(excerpt({ text, hits: [end] }))).toMatch(/^… .* lamp$/);
  });
});

test('text is indexed as words, and joined words also as one', () => {
  expect(toIndexed('Mate—no; 15–20 nights, e-mail')).toBe('mate no 15 20 1520 nights e mail email');
});
