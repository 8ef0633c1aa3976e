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
  it('is narrowed by one facet or several', () => {
    expect(titles({ kind: ['note'], source: ['log'] })).toEqual(['I, note b']);
    expect(titles({ speaker: ['anna-belova'] })).toEqual(['I.5']);
    expect(titles({ speaker: ['anna-belova'], kind: ['note'] })).toEqual([]);
    expect(titles({ kind: ['note', 'passage'] })).toEqual(found.map(({ title }) => title));
  });

  it('counts of each facet what the others leave over', () => {
    expect(counts({}, 'kind')).toEqual(['passage 5', 'note 2']);
    expect(counts({ speaker: ['anna-belova'] }, 'kind')).toEqual(['passage 1', 'note 0']);
    expect(counts({ speaker: ['anna-belova'] }, 'speaker')).toContain('soren-akesson 1');
  });

  it('shows of the sources also those with nothing', async () => {
    const { found } = await search('barrels');
    const [source] = facetsOf(found, {}, lexicon);
    expect(source?.values.map(({ id, count }) => `${id} ${count}`)).toContain('letter 0');
  });

  it('forgets a facet of which nothing is chosen', () => {
    const chosen = toggled({}, 'kind', 'note');
    expect(chosen).toEqual({ kind: ['note'] });
    expect(toggled(chosen, 'kind', 'note')).toEqual({});
  });
});

describe('the address', () => {
  it('carries all that was decided', () => {
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

describe('when', () => {
  /** A passage that speaks of no date, as if its document were of that day. */
  const dated = (low: string, high = low): SearchResult => {
    const passage = found.find(({ place }) => place?.dates === undefined);
    if (passage === undefined) throw new Error('Nothing was found.');
    return { ...passage, document: { ...passage.document, date: { low, high } } };
  };
  const bars = (...all: SearchResult[]) =>
    barsOf(all, []).map(({ label, low, high, count }) => [label, low, high, count]);

  it('bars are months where all lies within two years, and years else', () => {
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

  it('bars within the dates asked for are marked', async () => {
    const { terms } = await search('boat 1911');
    const within = barsOf([dated('1910-12-05'), dated('1913-01-01')], terms);
    expect(within.filter((bar) => bar.within).map(({ label }) => label)).toEqual(['1911']);
  });

  it('the oldest stands first: what speaks of January 1911, then what is of a day in it', () => {
    expect(sortByDate(found).map(({ title }) => title)).toEqual([
      'bulletin.3',
      'I.3',
      'I.5',
      'I, note b',
      'II.1',
      'bulletin.enclosure',
      'bulletin, note 2',
    ]);
  });

  it('a date brushed takes the place of the dates in the query', async () => {
    const bar = (label: string) => ({ label, low: label, high: label, count: 1, within: true });
    const { terms } = await search('boat 1911 oil');
    expect(withDates('boat 1911 oil', terms, bar('1912'), bar('1913'))).toBe(
      'boat oil 1912 to 1913',
    );
    expect(withDates('boat 1911 oil', terms, bar('1912'), bar('1912'))).toBe('boat oil 1912');
  });
});
