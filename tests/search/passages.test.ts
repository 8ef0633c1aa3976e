import { describe, expect, test } from 'vitest';
import { markedAddress, searchAddress } from '../../src/search/addresses.ts';
import { excerpt } from '../../src/search/excerpt.ts';
import { fromIndexed, toIndexed } from '../../src/search/indexed-text.ts';
import { best, type Found, type IndexedPage, passagesFound } from '../../src/search/passages.ts';
import { isWords } from '../../src/search/places-found.ts';
import { readQuery } from '../../src/search/reading/read-query.ts';

/** A log of a lighthouse, as Pagefind keeps it: 4 words of title, two passages, a head, a note. */
const page: IndexedPage = {
  url: '/documents/log/',
  meta: { title: 'Log of the light' },
  content: [
    'Log of the light.',
    'Keeper asks how much oil there is.',
    'Mate--oil for 15-20 nights, lamp oil.',
    'Notes.',
    'Lamp oil was colza oil.',
  ].join(' '),
  anchors: [
    {
      id: 't1',
      element: 'p',
      title: 'L.1',
      location: 4,
      text: 'Keeper asks how much oil there is',
    },
    { id: 'r-a', element: 'sup', location: 9 },
    {
      id: 't2',
      element: 'p',
      title: 'L.2',
      location: 11,
      text: 'Mate--oil for 15-20 nights, lamp oil.',
    },
    { id: 'notes', element: 'h2', location: 17, text: 'Notes' },
    { id: 'n-a', element: 'li', title: 'Note a', location: 18, text: '' },
  ],
};

const nobody = { people: [], places: [], groups: [] };
const years = { first: 1900, last: 1900, usual: 1900 };
const vocabulary = { names: nobody, ordinary: [], documents: [], years };
const asked = (query: string) => readQuery(query, vocabulary).terms.filter(isWords);
const find = (query: string): Found[] => passagesFound(page, asked(query));
const hits = ({ text, hits }: Found): string[] =>
  hits.map(({ start, end }) => text.slice(start, end));

describe('passages found', () => {
  test('have their title, their address and the words that answer', () => {
    const [first, second, note] = find('oil');
    expect(first).toMatchObject({ kind: 'passage', title: 'L.1', url: '/documents/log/#t1' });
    expect(second && hits(second)).toEqual(['oil', 'oil']);
    expect(note).toMatchObject({ kind: 'note', text: 'Lamp oil was colza oil.' });
  });

  test('show their dashes as the page does', () => {
    expect(find('mate')[0]?.text).toBe('Mate—oil for 15–20 nights, lamp oil.');
  });

  test('of a phrase hold its words one after the other', () => {
    expect(find('"lamp oil"').map(({ title }) => title)).toEqual(['L.2', 'Note a']);
    expect(find('15-20').map(({ title }) => title)).toEqual(['L.2']);
    expect(find('"oil lamp"')).toEqual([]);
  });

  test('of a phrase are word for word', () => {
    expect(find('"fifteen night"')).toEqual([]);
    expect(find('night').map(({ title }) => title)).toEqual(['L.2']);
  });

  test('answer the whole query where any does, else most of it', () => {
    const titles = (query: string): string[] => best(find(query)).map(({ title }) => title);
    expect(titles('keeper oil')).toEqual(['L.1']);
    expect(titles('keeper colza')).toEqual(['L.1', 'Note a']);
  });
});

describe('addresses', () => {
  test('of a passage found carry the words to be marked', () => {
    const [note] = find('lamp oil').filter(({ kind }) => kind === 'note');
    expect(note && markedAddress(note)).toBe('/documents/log/?mark=lamp+oil#n-a');
  });

  test('of a search carry the query', () => {
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
      { text: 'Lamp oil was ', hit: false },
      { text: 'colza', hit: true },
      { text: ' oil.', hit: false },
    ]);
  });

  test('of a long passage is a window around the first hit, cut between words', () => {
    const text = `${'word '.repeat(100)}lamp ${'more '.repeat(100)}`.trim();
    const pieces = excerpt({ text, hits: [{ start: 500, end: 504 }] });
    expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'lamp', hit: true }]);
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

test('text is indexed with hyphens for dashes and shown with its dashes again', () => {
  const text = 'Mate—no; 15–20 nights, a – b';
  expect(toIndexed(text)).toBe('Mate--no; 15-20 nights, a – b');
  expect(fromIndexed(toIndexed(text))).toBe(text);
});
