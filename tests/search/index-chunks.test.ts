/** The field indexes of the example as chunks. */
import { describe, expect, it } from 'vitest';
import {
  chunksOf,
  filesBeside,
  filesWhileTyping,
  lexiconFiles,
  lexiconInPage,
} from '../../src/search/index-chunks.ts';
import { mayCite } from '../../src/search/query/passage-references.ts';
import { openLighthouse } from '../lighthouse.ts';
import { piecesFor, testChunks } from './chunks.suite.ts';
import { knowledgeOf } from './knowledge.ts';
import { readTable } from './query-table.ts';
import { readQuery } from './read-query.ts';

const knowledge = knowledgeOf(await openLighthouse());
const { edition, lexicon, indexes } = knowledge;
const shards = chunksOf(indexes, edition, lexicon.packs.names);
const pieces = piecesFor(knowledge);
const queries = readTable(new URL('queries.yaml', import.meta.url)).map(({ q }) => q);

testChunks(knowledge, queries, 10);

describe('the chunks of the field indexes', () => {
  it('have the dates that complete a text', () => {
    const typed = (text: string) => filesWhileTyping(text, lexicon);
    expect(typed('may')).toEqual(typed('14 mar'));
    expect(typed('14 mar').every((file) => shards.has(file))).toBe(true);
    expect(typed('14 mar')).toHaveLength(1);
    expect(typed('14 march 1911')).toEqual(['dates/1911']);
    expect(typed('stran')).toEqual([]);
    const many = { ...lexicon, dated: { ...lexicon.dated, few: false } };
    expect(filesWhileTyping('14 mar', many)).toEqual([]);
  });

  it('have the dates before and after those of the query', () => {
    const beside = (query: string) => filesBeside(readQuery(query, lexicon).terms, lexicon);
    const [first, second] = lexicon.dated.years.toSorted((a, b) => a - b);
    expect(beside(`may ${first} herring`)).toEqual(
      expect.arrayContaining([`dates/${first}`, `dates/${second}`]),
    );
    expect(beside('may 1890').every((file) => shards.has(file))).toBe(true);
    expect(beside('may 1890')).toContain(`dates/${first}`);
    expect(beside('herring')).toEqual([]);
  });

  it('have many documents in a separate file', () => {
    expect([...lexiconFiles(lexicon).keys()]).toEqual(['vocabulary']);
    const documents = Array.from({ length: 51 }, () => lexicon.documents).flat();
    const files = lexiconFiles({ ...lexicon, documents });
    expect([...files.keys()]).toEqual(['vocabulary', 'documents']);
    expect(files.get('documents')).toBe(documents);
    expect(files.get('vocabulary')).not.toHaveProperty('documents');
  });

  it('are in the page itself if they are few, as JSON that ends no element', () => {
    const [first = { id: '', label: '' }, ...genres] = lexicon.genres;
    const marked = { ...lexicon, genres: [{ ...first, label: '</script>' }, ...genres] };
    const json = lexiconInPage(marked) ?? '';
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(marked)));
    const noteWords = 'x'.repeat(64_000);
    expect(lexiconInPage({ ...lexicon, noteWords })).toBeUndefined();
  });

  it('leave out the documents for names, dates and words', () => {
    expect(
      ['Strand', '14 March 1911', '14.3.1911', 'herring'].filter((query) =>
        mayCite(query, lexicon),
      ),
    ).toEqual([]);
  });

  it('are few for a query', () => {
    expect(pieces('herring')).toEqual([]);
    expect(pieces('14 March 1911').length).toBeLessThanOrEqual(2);
    expect(pieces('Strand')).toHaveLength(1);
  });
});
