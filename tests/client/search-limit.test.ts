/** The limit of documents that a query opens. */
import { expect, it } from 'vitest';
import { answerQuery } from '../../src/client/search/answer.ts';
import { readQuery } from '../search/read-query.ts';
import { lexicon, sources } from './search-archive.ts';

const answer = (query: string, limit: number) =>
  answerQuery(readQuery(query, lexicon).terms, sources, limit);

it('opens at most that many documents, and counts the others', async () => {
  const all = await answer('Nordøya', 20);
  const first = await answer('Nordøya', 1);
  const documents = new Set(all.found.map(({ document }) => document.id));
  expect(documents.size).toBeGreaterThan(1);
  expect(new Set(first.found.map(({ document }) => document.id)).size).toBe(1);
  expect(first.unopened).toBe(documents.size - 1);
  expect(all.unopened).toBe(0);
  expect(all.found).toEqual(expect.arrayContaining([...first.found]));
});

it('falls back to plain words only when all documents are opened', async () => {
  const index = () => Promise.reject(new Error('The words were searched.'));
  const { terms } = readQuery('Nordøya zeppelin', lexicon);
  await expect(answerQuery(terms, { ...sources, index }, 1)).resolves.toMatchObject({
    whole: false,
  });
  await expect(answerQuery(terms, { ...sources, index }, 20)).rejects.toThrow(
    'The words were searched.',
  );
});

it('corrects a slip when the first pages have only words that begin alike', async () => {
  const index = async () => ({
    pagesWith: async () => ['/documents/hearing/'],
    preload: () => undefined,
  });
  const { terms } = readQuery('staemer', lexicon);
  const first = await answerQuery(terms, { ...sources, index }, 4);
  expect(first.corrected?.map(({ also }) => also)).toEqual([[['steamer']]]);
  expect(first.found.length).toBeGreaterThan(0);
});
