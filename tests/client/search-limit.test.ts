/** The limit of documents that a query opens. */
import { expect, it } from 'vitest';
import { answerAlternatives, answerQuery } from '../../src/client/search/answer.ts';
import type { Answer } from '../../src/client/search/logic.ts';
import { withCloseWords } from '../../src/search/match/close-words.ts';
import { readTable } from '../search/query-table.ts';
import { readQuery } from '../search/read-query.ts';
import { lexicon, sources } from './search-archive.ts';
import { readCases } from './search-cases.ts';

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

it.each([1, 2, 4])('is known to be incomplete if it is so after %d documents', async (limit) => {
  const queries = [
    // The joined word is looked for as well.
    'nort-hern',
    'steamer OR nort-hern',
    ...readCases(new URL('../search/cases.yaml', import.meta.url)).map(({ q }) => q),
    ...readTable(new URL('../search/queries.yaml', import.meta.url)).map(({ q }) => q),
  ];
  expect(queries.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  // Pagefind also finds pages whose words only begin like those of the query.
  const strays = ['/documents/letter/', '/documents/telegram/', '/documents/hearing/'];
  const orders = [
    (all: readonly string[]) => all,
    (all: readonly string[]) => all.toReversed(),
    (all: readonly string[]) => (all.length === 0 ? [] : [...new Set([...strays, ...all])]),
  ];
  for (const inOrder of orders) {
    const index = async () => {
      const { pagesWith } = await sources.index();
      return {
        pagesWith: async (words: string) => inOrder(await pagesWith(words)),
        preload: () => undefined,
      };
    };
    for (const query of queries) {
      const { alternatives } = withCloseWords(readQuery(query, lexicon), lexicon);
      const ask = (most: number) => answerAlternatives(alternatives, { ...sources, index }, most);
      const first = await ask(limit);
      if (first.unopened > 0) continue;
      const urls = ({ found }: Answer) => found.map(({ url }) => url);
      if (`${urls(first)}` !== `${urls(await ask(20))}`) wrong.push(query);
    }
  }
  expect(wrong).toEqual([]);
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
