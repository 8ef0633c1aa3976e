/** A first look into a few documents, before all that answer are opened. */
import { expect, it } from 'vitest';
import { answerQuery } from '../../src/client/search/answer.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import { lexicon, sources } from './search-archive.ts';

const look = (query: string, room: number) =>
  answerQuery(readQuery(query, lexicon).terms, sources, room);

it('opens no more documents than there is room for, and says how many are left', async () => {
  const all = await look('Nordøya', 20);
  const first = await look('Nordøya', 1);
  const documents = new Set(all.found.map(({ document }) => document.id));
  expect(documents.size).toBeGreaterThan(1);
  expect(new Set(first.found.map(({ document }) => document.id)).size).toBe(1);
  expect(first.unopened).toBe(documents.size - 1);
  expect(all.unopened).toBe(0);
  expect(all.found).toEqual(expect.arrayContaining([...first.found]));
});

it('does not look for plain words before all documents are opened', async () => {
  const index = () => Promise.reject(new Error('Words are looked for.'));
  const { terms } = readQuery('Nordøya zeppelin', lexicon);
  await expect(answerQuery(terms, { ...sources, index }, 1)).resolves.toMatchObject({
    whole: false,
  });
  await expect(answerQuery(terms, { ...sources, index }, 20)).rejects.toThrow(
    'Words are looked for.',
  );
});
