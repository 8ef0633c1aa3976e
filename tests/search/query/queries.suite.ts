/** Tests a table of queries with the lexicon of its archive. */
import { describe, expect, it } from 'vitest';
import { placesFor } from '../../../src/search/match/candidates.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Row } from '../query-table.ts';
import { readQuery } from '../read-query.ts';
import { say } from './say.ts';

/** @param least minimum number of rows */
export function testQueries(
  { edition, lexicon, indexes }: Knowledge,
  rows: readonly Row[],
  least: number,
): void {
  describe('the table of queries', () => {
    it('has enough rows and no duplicates', () => {
      const queries = new Set(rows.map(({ q }) => q));
      expect(queries.size).toBe(rows.length);
      expect(rows.length).toBeGreaterThanOrEqual(least);
    });

    it.each(rows)('interprets $q', ({ q, read, first }) => {
      const reading = readQuery(q, lexicon);
      expect(say(reading)).toBe(read);
      if (first === undefined) return;
      // The page of an entry is the last of its places.
      const places = placesFor(reading.terms, indexes);
      const found = places.filter((place) => !/^\/(?:people|places|groups)\//.test(place));
      expect(found[0] ?? 'none').toBe(first);
    });

    it('names existing passages and notes', () => {
      const standing = new Set(
        edition.documents.flatMap(({ id, passages, notes }) => [
          id,
          ...[...passages, ...notes].map((one) => `${id}#${one.id}`),
        ]),
      );
      for (const { id } of edition.events) standing.add(`/dates/#${id}`);
      for (const { id } of edition.people) standing.add(`/people/${id}/`);
      const named = rows.flatMap(({ first = 'none', opens = 'nothing' }) => [first, opens]);
      const missing = named.filter((at) => !standing.has(at) && !['none', 'nothing'].includes(at));
      expect(missing).toEqual([]);
    });

    it('has a first result for every row', () => {
      const silent = rows.filter(({ first, opens }) => first === undefined && opens === undefined);
      expect(silent.map(({ q }) => q)).toEqual([]);
    });
  });
}
