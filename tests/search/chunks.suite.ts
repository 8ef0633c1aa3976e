/** The chunks that are fetched for a query give the same answer as the whole field indexes. */
import { describe, expect, it } from 'vitest';
import { chunksOf, filesFor, type IndexChunk, joinChunks } from '../../src/search/index-chunks.ts';
import { placesFor } from '../../src/search/match/candidates.ts';
import { withPlainMarks } from '../../src/search/query/as-words.ts';
import { mayCite } from '../../src/search/query/passage-references.ts';
import { mayCitePlace } from '../../src/search/query/source-places.ts';
import type { Knowledge } from './knowledge.ts';
import { readQuery } from './read-query.ts';

/** The chunks that are fetched for a query. @throws Error for a file that does not exist */
export function piecesFor({
  edition,
  lexicon,
  indexes,
}: Knowledge): (query: string) => IndexChunk[] {
  const shards = chunksOf(indexes, edition, lexicon.packs.names);
  return (query) =>
    filesFor(readQuery(query, lexicon).terms, lexicon).map((file) => {
      const shard = shards.get(file);
      if (shard === undefined) throw new Error(`No file ${file}.`);
      return shard;
    });
}

/** @param cited minimum number of queries that cite a passage */
export function testChunks(knowledge: Knowledge, queries: readonly string[], cited: number): void {
  const { edition, lexicon, indexes } = knowledge;
  const shards = chunksOf(indexes, edition, lexicon.packs.names);
  const pieces = piecesFor(knowledge);

  describe('the chunks of the field indexes', () => {
    it('have all of the field indexes', () => {
      expect(
        joinChunks([...shards].flatMap(([file, one]) => (file === 'dates/all' ? [] : [one]))).dates,
      ).toEqual(indexes.dates);
      expect(joinChunks([...shards.values()]).references).toEqual(indexes.references);
    });

    it.each(queries)('answer %s like the whole indexes', (query) => {
      const { terms } = readQuery(query, lexicon);
      expect(placesFor(terms, joinChunks(pieces(query)))).toEqual(placesFor(terms, indexes));
    });

    it('leave out the documents only if the query cites none', () => {
      const citing = queries.filter((query) =>
        readQuery(query, lexicon).terms.some(({ kind }) => kind === 'passage'),
      );
      expect(citing.length).toBeGreaterThanOrEqual(cited);
      const missed = citing.filter((query) => {
        const text = withPlainMarks(query);
        return !mayCite(text, lexicon) && !mayCitePlace(text, lexicon);
      });
      expect(missed).toEqual([]);
    });
  });
}
