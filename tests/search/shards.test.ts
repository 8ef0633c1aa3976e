/** The small indexes in pieces: whatever is asked, the pieces fetched for it answer as the whole does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mayCite } from '../../src/search/reading/passage-references.ts';
import { placesFor } from '../../src/search/reading/places.ts';
import { plain } from '../../src/search/reading/plain.ts';
import { readQuery } from '../../src/search/reading/read-query.ts';
import {
  filesBeside,
  filesFor,
  filesWhileTyping,
  joinShards,
  shardsOf,
  vocabularyFiles,
} from '../../src/search/shards.ts';
import { knowledgeOf, openContent } from './reading/archive.ts';

const { edition, vocabulary, indexes } = knowledgeOf(await openContent());
const shards = shardsOf(indexes, edition);
const table = readFileSync(new URL('queries.yaml', import.meta.url), 'utf8');
const queries = (parse(table) as readonly { q: string }[]).map(({ q }) => q);

/** What is fetched for a query: files that exist. */
const piecesFor = (query: string) =>
  filesFor(readQuery(query, vocabulary).terms, vocabulary).map((file) => {
    const shard = shards.get(file);
    if (shard === undefined) throw new Error(`No file ${file}.`);
    return shard;
  });

describe('the pieces of the small indexes', () => {
  it('make up the whole', () => {
    expect(
      joinShards([...shards].flatMap(([file, one]) => (file === 'dates/all' ? [] : [one]))).dates,
    ).toEqual(indexes.dates);
    expect(joinShards([...shards.values()]).references).toEqual(indexes.references);
  });

  it.each(queries)('answer %s as the whole does', (query) => {
    const { terms } = readQuery(query, vocabulary);
    const pieces = joinShards(piecesFor(query));
    expect(placesFor(terms, pieces)).toEqual(placesFor(terms, indexes));
  });

  it('hold the dates that a reader may be typing', () => {
    const typed = (text: string) => filesWhileTyping(text, vocabulary);
    expect(typed('may')).toEqual(typed('5 mar'));
    expect(typed('5 mar').every((file) => shards.has(file))).toBe(true);
    expect(typed('5 mar')).toHaveLength(1);
    expect(typed('5 march 1949')).toEqual(['dates/1949']);
    expect(typed('stal')).toEqual([]);
    const many = { dated: { ...vocabulary.dated, few: false } };
    expect(filesWhileTyping('5 mar', many)).toEqual([]);
  });

  it('hold the dates next to those asked for', () => {
    const beside = (query: string) => filesBeside(readQuery(query, vocabulary).terms, vocabulary);
    const { years } = vocabulary.dated;
    const [first, second] = years.toSorted((a, b) => a - b);
    expect(beside(`may ${first} planes`)).toEqual(
      expect.arrayContaining([`dates/${first}`, `dates/${second}`]),
    );
    expect(beside('may 1907').every((file) => shards.has(file))).toBe(true);
    expect(beside('may 1907')).toContain(`dates/${first}`);
    expect(beside('planes')).toEqual([]);
  });

  it('hold the documents apart where they are many', () => {
    expect([...vocabularyFiles(vocabulary).keys()]).toEqual(['vocabulary']);
    const documents = Array.from({ length: 51 }, () => vocabulary.documents).flat();
    const files = vocabularyFiles({ ...vocabulary, documents });
    expect([...files.keys()]).toEqual(['vocabulary', 'documents']);
    expect(files.get('documents')).toBe(documents);
    expect(files.get('vocabulary')).not.toHaveProperty('documents');
  });

  it('hold the documents apart only where none may be cited', () => {
    const cited = queries.filter((query) =>
      readQuery(query, vocabulary).terms.some(({ kind }) => kind === 'passage'),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((query) => !mayCite(plain(query), vocabulary.noteWords))).toEqual([]);
    expect(
      ['Shtykov', '5 March 1949', '5.3.1949', 'cotton'].filter((query) => mayCite(query, 'note')),
    ).toEqual([]);
  });

  it('are few for what is asked', () => {
    expect(piecesFor('planes')).toEqual([]);
    expect(piecesFor('5 March 1949').length).toBeLessThanOrEqual(2);
    expect(piecesFor('Shtykov')).toHaveLength(1);
  });
});
