/** What a search asks the full-text index: its time grows with every word. */
import { expect, it } from 'vitest';
import { answerQuery, type Sources } from '../../src/client/search/answer.ts';
import { MAX_QUERY_CHARACTERS } from '../../src/search/query/length.ts';
import { hostileQueries } from '../search/hostile-queries.ts';
import { readQuery } from '../search/read-query.ts';
import { lexicon, sources } from './search-archive.ts';

/** The queries that the index gets, each with its number of words. */
async function askedBy(query: string): Promise<{ readonly most: number; readonly count: number }> {
  const asked: string[] = [];
  const counting: Sources = {
    ...sources,
    index: async () => ({
      async pagesWith(words) {
        asked.push(words);
        return [];
      },
      preload: () => undefined,
    }),
  };
  await answerQuery(readQuery(query, lexicon).terms, counting);
  const counts = asked.map((words) => words.split(' ').length);
  return { most: Math.max(0, ...counts), count: asked.length };
}

it.each(hostileQueries(MAX_QUERY_CHARACTERS))('%j asks it for few words', async (_, query) => {
  const { most, count } = await askedBy(query);
  expect(most).toBeLessThanOrEqual(32);
  expect(count).toBeLessThan(60);
});

it('asks for a repeated word once', async () => {
  expect(await askedBy('1.'.repeat(250))).toMatchObject({ most: 1 });
});
