/** The small indexes in pieces: whatever is asked, the pieces fetched for it answer as the whole does. */
import { describe, expect, it } from 'vitest';
import { chunksOf, filesFor, type IndexChunk, joinChunks } from '../../src/search/index-chunks.ts';
import { placesFor } from '../../src/search/match/candidates.ts';
import { withPlainMarks } from '../../src/search/query/as-words.ts';
import { mayCite } from '../../src/search/query/passage-references.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import type { Knowledge } from './knowledge.ts';

/** What is fetched for a query. @throws Error for a file that does not exist */
export function piecesFor({
  edition,
  lexicon,
  indexes,
}: Knowledge): (query: string) => IndexChunk[] {
  const shards = chunksOf(indexes, edition);
  return (query) =>
    filesFor(readQuery(query, lexicon).terms, lexicon).map((file) => {
      const shard = shards.get(file);
      if (shard === undefined) throw new Error(`No file ${file}.`);
      return shard;
    });
}

/** @param cited how many of the queries cite a passage at least */
export function testShards(knowledge: Knowledge, queries: readonly string[], cited: number): void {
  const { edition, lexicon, indexes } = knowledge;
  const shards = chunksOf(indexes, edition);
  const pieces = piecesFor(knowledge);

  describe('the pieces of the small indexes', () => {
    it('make up the whole', () => {
      expect(
        joinChunks([...shards].flatMap(([file, one]) => (file === 'dates/all' ? [] : [one]))).dates,
      ).toEqual(indexes.dates);
      expect(joinChunks([...shards.values()]).references).toEqual(indexes.references);
    });

    it.each(queries)('answer %s as the whole does', (query) => {
      const { terms } = readQuery(query, lexicon);
      expect(placesFor(terms, joinChunks(pieces(query)))).toEqual(placesFor(terms, indexes));
    });

    it('hold the documents apart only when none may be cited', () => {
      const citing = queries.filter((query) =>
        readQuery(query, lexicon).terms.some(({ kind }) => kind === 'passage'),
      );
      expect(citing.length).toBeGreaterThanOrEqual(cited);
      expect(citing.filter((query) => !mayCite(withPlainMarks(query), lexicon))).toEqual([]);
    });
  });
}
