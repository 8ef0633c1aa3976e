/** Cases of the search: a query, and what the search page has to show or say for it. */
import { describe, expect, it } from 'vitest';
import { alternativesTo } from '../../src/client/search/no-results/logic.ts';
import { groupsOf } from '../../src/client/search/result-groups/logic.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { say } from '../search/query/say.ts';
import { placeIn } from '../search/query-table.ts';
import { searchIn } from './search-archive.ts';
import { readCases } from './search-cases.ts';

export function testCases(edition: Edition, table: URL): void {
  const opened = searchIn(edition);

  async function ask(query: string) {
    const archive = await opened;
    const { terms, found, corrected = [] } = await archive.search(query);
    const groups = groupsOf(found, terms, archive.lexicon);
    const listed = groups.flatMap(({ parts }) => parts.flatMap((part) => part.found));
    return {
      read: say({ terms, alternatives: [] }),
      listed: listed.map(({ url }) => placeIn(url)),
      groups,
      also: [...terms, ...corrected].flatMap((term) =>
        'also' in term ? (term.also ?? []).map((words) => words.join(' ')) : [],
      ),
      offers: alternativesTo(terms, { lexicon: archive.lexicon, dates: [] }).map(
        ({ label }) => label,
      ),
    };
  }

  describe('the cases of the search', () => {
    it.each(readCases(table))('$q', async (one) => {
      const { read, listed, groups, also, offers } = await ask(one.q);
      expect(Object.keys(one).length).toBeGreaterThan(1);
      if (one.read !== undefined) expect(read).toBe(one.read);
      if (one.first !== undefined) expect(listed[0]).toBe(one.first);
      for (const place of one.finds ?? []) expect(listed.slice(0, 10)).toContain(place);
      for (const place of one.without ?? []) expect(listed).not.toContain(place);
      for (const word of one.also ?? []) expect(also).toContain(word);
      if (one.last !== undefined) expect(groups.at(-1)?.title).toContain(one.last);
      if (one.nothing) {
        expect(listed).toEqual([]);
        expect(offers).toEqual([]);
      }
    });
  });
}
