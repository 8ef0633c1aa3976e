import { describe, expect, it } from 'vitest';
import { barsOf, sortByDate, withDates } from '../../src/client/search/date-histogram/logic.ts';
import { facetsOf, namesOf, narrow, toggled } from '../../src/client/search/filters/logic.ts';
import { type Choice, parseSearchAddress, searchAddress } from '../../src/search/addresses.ts';
import type { SearchResult } from '../../src/search/match/passages.ts';
import { lexicon, search } from './search-archive.ts';

const names = namesOf(lexicon);
const { found } = await search('boat');
const titles = (choice: Choice) => narrow(found, choice, names).map(({ title }) => title);
const counts = (choice: Choice, facet: string) =>
  facetsOf(found, choice, lexicon)
    .find(({ name }) => name === facet)
    ?.values.map(({ id, count }) => `${id} ${count}`);

describe('an answer', () => {
  it('is filtered by one facet or several', () => {
    expect(titles({ kind: ['note'], source: ['log'] })).toEqual(['I, note b']);
    expect(titles({ speaker: ['anna-belova'] })).toEqual(['I.5']);
    expect(titles({ speaker: ['anna-belova'], kind: ['note'] })).toEqual([]);
    const texts = found.filter(({ kind }) => kind === 'note' || kind === 'passage');
    expect(titles({ kind: ['note', 'passage'] })).toEqual(texts.map(({ title }) => title));
  });

  it('counts the values of a facet among the results that match the others', () => {
    expect(counts({}, 'kind')?.slice(0, 2)).toEqual(['passage 5', 'note 2']);
    expect(counts({ speaker: ['anna-belova'] }, 'kind')).toContain('passage 1');
    expect(counts({ speaker: ['anna-belova'] }, 'kind')).toContain('note 0');
    expect(counts({ speaker: ['anna-belova'] }, 'speaker')).toContain('soren-akesson 1');
  });

  it('is filtered by the kind of its notes', async () => {
    const notes = (await search('in:notes Crane')).found;
    const kinds = facetsOf(notes, {}, lexicon).find(({ name }) => name === 'note');
    expect(kinds?.title).toBe('Kind of note');
    expect(kinds?.values.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'People 8',
      'Figures 6',
      'The text 2',
    ]);
    const chosen = narrow(notes, { note: ['text'] }, names);
    expect(chosen.map(({ title }) => title)).toEqual(['V, note n', 'forwarded, note h']);
  });

  it('lists sources without results, too', () => {
    const [source] = facetsOf(found, {}, lexicon);
    expect(source?.values.map(({ id, count }) => `${id} ${count}`)).toContain('hearing 0');
  });

  it('has no facet that does not divide the results', async () => {
    const one = await search('barrels');
    expect(facetsOf(one.found.slice(0, 1), {}, lexicon)).toEqual([]);
  });

  it('has no facets without a chosen value', () => {
    const chosen = toggled({}, 'kind', 'note');
    expect(chosen).toEqual({ kind: ['note'] });
    expect(toggled(chosen, 'kind', 'note')).toEqual({});
  });
});

describe('the address', () => {
  it('has the whole state of the search', () => {
    const state = {
      query: 'boat',
      asWords: [{ start: 0, end: 4 }],
      choice: { speaker: ['anna-belova'], topic: ['log.oil', 'log.boat'] },
      byDate: true,
    };
    expect(parseSearchAddress(searchAddress('boat', state).slice('/search/'.length))).toEqual(
      state,
    );
  });
});

describe('dates of results', () => {
  /** A passage without dates of its own, in a document with this date. */
  const dated = (low: string, high = low): SearchResult => {
    const passage = found.find(({ place }) => place?.dates === undefined);
    if (passage === undefined) throw new Error('No passage without dates.');
    return { ...passage, document: { ...passage.document, date: { low, high } } };
  };
  const bars = (...all: SearchResult[]) =>
    barsOf(all, []).map(({ label, low, high, count }) => [label, low, high, count]);

  it('have a bar for each month within two years, else for each year', () => {
    expect(bars(dated('1911-12-05'), dated('1912-02-28', '1912-03-01'))).toEqual([
      ['December 1911', '1911-12-01', '1911-12-31', 1],
      ['January 1912', '1912-01-01', '1912-01-31', 0],
      ['February 1912', '1912-02-01', '1912-02-29', 1],
      ['March 1912', '1912-03-01', '1912-03-31', 1],
    ]);
    expect(bars(dated('1910-12-05'), dated('1913-01-01'))).toEqual([
      ['1910', '1910-01-01', '1910-12-31', 1],
      ['1911', '1911-01-01', '1911-12-31', 0],
      ['1912', '1912-01-01', '1912-12-31', 0],
      ['1913', '1913-01-01', '1913-12-31', 1],
    ]);
    expect(bars(dated('1911-12-05'))).toEqual([]);
  });

  it('have marked bars within the dates of the query', async () => {
    const { terms } = await search('boat 1911');
    const within = barsOf([dated('1910-12-05'), dated('1913-01-01')], terms);
    expect(within.filter((bar) => bar.within).map(({ label }) => label)).toEqual(['1911']);
  });

  it('sort results: passages that speak of January 1911, then those of a day in it', () => {
    const texts = found.filter(({ kind }) => kind === 'note' || kind === 'passage');
    expect(sortByDate(texts).map(({ title }) => title)).toEqual([
      'bulletin.3',
      'I.3',
      'I.5',
      'I, note b',
      'II.1',
      'bulletin.enclosure',
      'bulletin, note 2',
    ]);
  });

  it('replace the dates of the query when a range is chosen', async () => {
    const bar = (label: string) => ({ label, low: label, high: label, count: 1, within: true });
    const { terms } = await search('boat 1911 oil');
    expect(withDates('boat 1911 oil', terms, bar('1912'), bar('1913'))).toBe(
      'boat oil 1912 to 1913',
    );
    expect(withDates('boat 1911 oil', terms, bar('1912'), bar('1912'))).toBe('boat oil 1912');
  });
});
