/** The small indexes in pieces: whatever is asked, the pieces fetched for it answer as the whole does. */
import { describe, expect, it } from 'vitest';
import { filesFor, joinShards, type Shard, shardsOf } from '../../src/search/index-chunks.ts';
import { placesFor } from '../../src/search/match/candidates.ts';
import { plain } from '../../src/search/query/as-words.ts';
import { mayCite } from '../../src/search/query/passage-references.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import type { Knowledge } from './knowledge.ts';

/** What is fetched for a query. @throws Error for a file that does not exist */
export function piecesFor({ edition, vocabulary, indexes }: Knowledge): (query: string) => Shard[] {
  const shards = shardsOf(indexes, edition);
  return (query) =>
    filesFor(readQuery(query, vocabulary).terms, vocabulary).map((file) => {
      const shard = shards.get(file);
      if (shard === undefined) throw new Error(`No file ${file}.`);
      return shard;
    });
}

/** @param cited how many of the queries cite a passage at least */
export function testShards(knowledge: Knowledge, queries: readonly string[], cited: number): void {
  const { edition, vocabulary, indexes } = knowledge;
  const shards = shardsOf(indexes, edition);
  const pieces = piecesFor(knowledge);

  describe('the pieces of the small indexes', () => {
    it('make up the whole', () => {
      expect(
        joinShards([...shards].flatMap(([file, one]) => (file === 'dates/all' ? [] : [one]))).dates,
      ).toEqual(indexes.dates);
      expect(joinShards([...shards.values()]).references).toEqual(indexes.references);
    });

    it.each(queries)('answer %s as the whole does', (query) => {
      const { terms } = readQuery(query, vocabulary);
      expect(placesFor(terms, joinShards(pieces(query)))).toEqual(placesFor(terms, indexes));
    });

    it('hold the documents apart only when none may be cited', () => {
      const citing = queries.filter((query) =>
        readQuery(query, vocabulary).terms.some(({ kind }) => kind === 'passage'),
      );
      expect(citing.length).toBeGreaterThanOrEqual(cited);
      expect(citing.filter((query) => !mayCite(plain(query), vocabulary.noteWords))).toEqual([]);
    });
  });
}
