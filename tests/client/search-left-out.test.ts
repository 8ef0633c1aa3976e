/** What a query leaves out. */
import { expect, it } from 'vitest';
import { search } from './search-archive.ts';

const besides = async (query: string) =>
  (await search(query)).found.flatMap(({ beside }) => beside?.text ?? []);

it('stands neither in a result nor in the question or answer beside it', async () => {
  const all = await besides('herring');
  const word = 'kroner';
  expect(all.some((text) => text.includes(word))).toBe(true);
  const left = await besides(`herring -${word}`);
  expect(left.length).toBeGreaterThan(0);
  expect(left.some((text) => text.includes(word))).toBe(false);
});
