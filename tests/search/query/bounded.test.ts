/** Reading a query takes steps in proportion to its length. They are counted, not timed. */
import { describe, expect, it, vi } from 'vitest';
import { MAX_QUERY_CHARACTERS } from '../../../src/search/query/length.ts';
import { lexicon } from '../../client/search-archive.ts';
import { hostileQueries } from '../hostile-queries.ts';
import { readQuery } from '../read-query.ts';

/** Maximum patterns that are tried for each character of a query. */
const MOST = 110;

/** Twice the length may take twice the steps, and somewhat more where its first half has few terms. */
const MOST_FOR_TWICE = 2.6;

/** The number of times that a pattern is tried at a place of a text. */
function stepsOf(query: string): number {
  readQuery(query.slice(0, 20), lexicon);
  const spy = vi.spyOn(RegExp.prototype, 'exec');
  readQuery(query, lexicon);
  const steps = spy.mock.calls.length;
  spy.mockRestore();
  return steps;
}

const half = new Map(hostileQueries(MAX_QUERY_CHARACTERS / 2));

describe('a query of the maximum length', () => {
  it.each(hostileQueries(MAX_QUERY_CHARACTERS))('of %j is read in few steps', (name, query) => {
    const steps = stepsOf(query);
    expect(steps).toBeGreaterThan(0);
    expect(steps / query.length).toBeLessThanOrEqual(MOST);
    expect(steps / stepsOf(half.get(name) ?? '')).toBeLessThanOrEqual(MOST_FOR_TWICE);
  });

  it.each(hostileQueries(MAX_QUERY_CHARACTERS))('of %j has few alternatives', (_, query) => {
    const { alternatives } = readQuery(query, lexicon);
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives.length).toBeLessThanOrEqual(8);
  });
});
