/** Matching takes steps in proportion to the query. They are counted, not timed. */
import { describe, expect, it } from 'vitest';
import { acrossPassages } from '../../../src/search/match/across-passages.ts';
import { resultsAt } from '../../../src/search/match/hits.ts';
import { answerIn } from '../../../src/search/match/passages.ts';
import { lexicon, sources } from '../../client/search-archive.ts';
import { readQuery } from '../read-query.ts';

/** The same items, and how often one of them was read. */
function counting<Item>(items: readonly Item[]): { readonly items: Item[]; reads(): number } {
  let reads = 0;
  const counted = new Proxy([...items], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { items: counted, reads: () => reads };
}

const LONG = 250;

describe('a term of many words', () => {
  const text = Array.from({ length: 400 }, (_, at) => `w${at % 7}`).join(' ');

  it.each(['word', 'phrase'] as const)('is left at its first other word: %s', (kind) => {
    const asked = counting(Array.from({ length: LONG }, (_, at) => `w${at}`));
    const { matched } = answerIn(text, [{ kind, words: asked.items }]);
    expect(matched).toEqual([false]);
    expect(asked.reads()).toBeGreaterThanOrEqual(LONG);
    expect(asked.reads()).toBeLessThan(4 * LONG);
  });

  it('is compared in the same way across two passages', () => {
    const passages = [text, text].map((one, at) => ({ anchor: `t${at}`, title: '', text: one }));
    const asked = counting(Array.from({ length: LONG }, (_, at) => `w${at + 1}`));
    expect(acrossPassages(passages, { kind: 'phrase', words: asked.items }).size).toBe(0);
    expect(asked.reads()).toBeGreaterThan(0);
    expect(asked.reads()).toBeLessThan(3 * LONG);
  });
});

describe('many dates', () => {
  it('are looked up once for each term, however many places a document has', async () => {
    const { terms } = readQuery(
      Array.from({ length: 20 }, (_, at) => `${1 + at} March 1911`).join(' '),
      lexicon,
    );
    const dates = terms.filter(({ kind }) => kind === 'date');
    expect(dates).toHaveLength(20);
    const document = await sources.document('hearing');
    const addresses = document.places.map(({ anchor }) => `hearing#${anchor}`);
    expect(addresses.length).toBeGreaterThan(50);
    const index = counting(sources.known.dates);
    const found = resultsAt(document, addresses, terms, { ...sources.known, dates: index.items });
    expect(found.length).toBeGreaterThan(50);
    expect(index.reads()).toBeLessThanOrEqual(dates.length * sources.known.dates.length);
  });
});

describe('OR', () => {
  it('makes few alternatives of many words', () => {
    const { alternatives } = readQuery('fog OR bell '.repeat(41), lexicon);
    expect(alternatives).toHaveLength(8);
  });
});
