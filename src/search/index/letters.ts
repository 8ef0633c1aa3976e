/** Builds the indexes of senders, recipients and genres of documents. */
import type { Edition } from '../../engine/model/edition.ts';
import type { Correspondence, GenreDocuments } from '../field-indexes.ts';

/** The documents that each person or group sent and received, in order. */
export function lettersByParty({ documents }: Edition): Record<string, Correspondence> {
  const index: Record<string, { from: string[]; to: string[] }> = {};
  for (const { id, record } of documents) {
    for (const role of ['from', 'to'] as const) {
      for (const party of record[role]) {
        index[party] ??= { from: [], to: [] };
        index[party][role].push(id);
      }
    }
  }
  return index;
}

/** The documents of each genre, in order. */
export function documentsByGenre({ documents }: Edition): GenreDocuments {
  const byGenre = Map.groupBy(documents, ({ record }) => record.genre);
  return Object.fromEntries([...byGenre].map(([genre, own]) => [genre, own.map(({ id }) => id)]));
}
