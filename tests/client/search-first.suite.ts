/** The first result before any document is fetched is the first result of the whole answer. */
import { expect, it } from 'vitest';
import { answerQuery } from '../../src/client/search/answer.ts';
import { findFirstResults } from '../../src/client/search/first-answer.ts';
import { previewTexts } from '../../src/search/index/previews.ts';
import { resultTexts } from '../../src/search/index/result-texts.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { searchedPages } from '../../src/search/index/searched-pages.ts';
import { chunksOf, filesFor, joinChunks, textFilesFor } from '../../src/search/index-chunks.ts';
import { isPage } from '../../src/search/records.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { readQuery } from '../search/read-query.ts';

function missing(id: string): never {
  throw new Error(`No page ${id}.`);
}

/** @param least minimum number of queries with results before any document is fetched */
export function testFirst(
  { edition, lexicon, indexes }: Knowledge,
  queries: readonly string[],
  least: number,
): void {
  const documents = new Map(edition.documents.map((document) => [document.id, document]));
  const shards = new Map(
    [...chunksOf(indexes, edition, lexicon.packs.names)].map(([file, shard]) => [
      file,
      { ...shard, texts: previewTexts(shard, indexes, edition) },
    ]),
  );
  const texts = new Map(
    resultTexts(shards.values(), indexes, lexicon, edition).map(({ file, make }) => [file, make()]),
  );
  async function answersTo(query: string, hasTexts = false) {
    const { terms } = readQuery(query, lexicon);
    let opened = 0;
    const pieces = filesFor(terms, lexicon).flatMap((file) => shards.get(file) ?? []);
    const known = {
      lexicon,
      ...joinChunks(pieces),
      texts: pieces.flatMap(({ texts }) => texts),
    };
    const all = await answerQuery(terms, {
      known,
      index: () => Promise.reject(new Error('Words are looked for.')),
      texts: async () =>
        hasTexts
          ? [
              ...known.texts,
              ...textFilesFor(terms, lexicon).flatMap((file) => texts.get(file) ?? []),
            ]
          : [],
      words: () => Promise.reject(new Error('Words are looked for.')),
      document: async (id) => {
        opened += 1;
        const document = documents.get(id);
        if (isPage(id)) return searchedPages(edition).find((page) => page.id === id) ?? missing(id);
        if (document === undefined) throw new Error(`No document ${id}.`);
        return searchedDocument(document, edition);
      },
    }).catch(() => undefined);
    return { begun: findFirstResults(terms, known), all, opened };
  }

  it('is followed by the same results from the texts of several documents as from whole ones', async () => {
    let saved = 0;
    for (const query of queries) {
      const whole = await answersTo(query);
      const { all, opened } = await answersTo(query, true);
      const shown = (one: typeof all) =>
        one && {
          ...one,
          found: one.found.map(({ document, ...result }) => ({ ...result, in: document.id })),
        };
      expect(shown(all), query).toEqual(shown(whole.all));
      expect(opened, query).toBeLessThanOrEqual(whole.opened);
      saved += whole.opened - opened;
    }
    expect(saved).toBeGreaterThan(0);
  });

  it('for every query of the table, and exists for most names', async () => {
    let names = 0;
    for (const query of queries) {
      const { begun, all } = await answersTo(query);
      if (begun === undefined) continue;
      names += 1;
      const { title, text, hits, url, beside } = begun.found[0] ?? {};
      expect(all?.found[0], query).toMatchObject({ title, text, hits, url });
      expect(all?.found[0]?.beside, query).toEqual(beside);
      expect(all?.found.length ?? 0, query).toBe(begun.count);
    }
    expect(names).toBeGreaterThanOrEqual(least);
  });
}
