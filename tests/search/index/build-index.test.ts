import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
const pages = [
  {
    url: '/documents/log/',
    title: 'The log',
    content: 'The lantern burned.\nThe boat—late again.',
  },
  { url: '/about/', title: 'About', content: 'A lantern and a rope.' },
];

beforeAll(() => buildIndex(folder, pages, 'en'));
afterAll(() => rmSync(folder, { recursive: true }));

const addresses = (): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, 'search/pages.json'), 'utf8'));

/** Addresses of the pages that Pagefind's own script finds for a query. */
async function found(query: string): Promise<string[]> {
  const script = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  const files = { fetch: globalThis.fetch };
  globalThis.fetch = async (address) => {
    const path = new URL(String(address)).pathname.replace(/^.*\/pagefind\//, '');
    return new Response(readFileSync(join(folder, 'pagefind', path)));
  };
  try {
    await script.options({ basePath: 'http://localhost/pagefind/' });
    const { results } = await script.search(query);
    return results.map(({ id }: { id: string }) => addresses()[id]);
  } finally {
    globalThis.fetch = files.fetch;
  }
}

test('names the address of every fragment', () => {
  const fragments = readdirSync(join(folder, 'pagefind/fragment'));
  expect(Object.keys(addresses()).sort()).toEqual(
    fragments.map((file) => file.replace('.pf_fragment', '')).sort(),
  );
  expect(Object.values(addresses()).sort()).toEqual(['/about/', '/documents/log/']);
});

test('finds pages by their words, and words on either side of a dash', async () => {
  expect((await found('lantern')).sort()).toEqual(['/about/', '/documents/log/']);
  expect(await found('rope')).toEqual(['/about/']);
  expect(await found('late')).toEqual(['/documents/log/']);
  expect(await found('nowhere')).toEqual([]);
});

test('does not write the interface of Pagefind', () => {
  expect(readdirSync(join(folder, 'pagefind')).filter((name) => name.includes('ui'))).toEqual([]);
});
