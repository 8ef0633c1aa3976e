import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildIndex, openIndexed, toIndexed } from '../../../src/search/index/build-index.ts';

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

/** Addresses of the pages that Pagefind's own script finds for a query. */
async function found(query: string, isMissing = (_path: string) => false): Promise<string[]> {
  const script = await import(
    `${pathToFileURL(join(folder, 'pagefind/pagefind.js')).href}?${query}`
  );
  const files = { fetch: globalThis.fetch };
  // Pagefind also writes failures to the console.
  const log = vi.spyOn(console, 'error').mockReturnValue();
  globalThis.fetch = async (address) => {
    const path = new URL(String(address)).pathname.replace(/^.*\/pagefind\//, '');
    if (isMissing(path)) return new Response('Not found', { status: 404 });
    return new Response(readFileSync(join(folder, 'pagefind', path)));
  };
  try {
    await script.options({ basePath: 'http://localhost/pagefind/' });
    const { results } = await script.search(query);
    return results.map(({ id }: { id: string }) => id);
  } finally {
    globalThis.fetch = files.fetch;
    log.mockRestore();
  }
}

test('writes no files of pages, which nothing fetches', () => {
  expect(readdirSync(join(folder, 'pagefind'))).not.toContain('fragment');
  expect(readdirSync(folder)).toEqual(['pagefind']);
});

test('finds pages by their words, and words on either side of a dash', async () => {
  expect((await found('lantern')).sort()).toEqual(['/about/', '/documents/log/']);
  expect(await found('rope')).toEqual(['/about/']);
  expect(await found('late')).toEqual(['/documents/log/']);
  expect(await found('nowhere')).toEqual([]);
});

test('a search fails when a part of the index is missing', async () => {
  await expect(found('boat', (path) => path.endsWith('.pf_index'))).rejects.toThrow('404');
});

test('a search fails when the index cannot be opened, and nothing else does', async () => {
  await expect(found('burned', (path) => path.endsWith('entry.json'))).rejects.toThrow('metadata');
});

test('does not write the interface of Pagefind', () => {
  expect(readdirSync(join(folder, 'pagefind')).filter((name) => name.includes('ui'))).toEqual([]);
});

test.each([
  'The boat—late again.\nA well-known boat',
  'in 25 000 copies, 3 5 000 and 12  345\n678',
  'U.S.S.R. 58km 12½ 5th\n日本 ’tis O’Neill’s',
  ' \n – - \u00a0 12\u00a0000 ',
  '',
])('the pieces of %j are indexed as the whole', (text) => {
  expect(openIndexed()(text)).toBe(toIndexed(text));
});

test('files of pages that an earlier index had are not written again, and the index is the same', async () => {
  const other = mkdtempSync(join(tmpdir(), 'index-'));
  const site = join(other, 'site');
  const kept = join(other, 'kept');
  try {
    const addresses = await buildIndex(site, pages, 'en', { folder: kept, addresses: new Map() });
    expect([...addresses.values()].sort()).toEqual(['/about/', '/documents/log/']);
    const files = (): string[] => readdirSync(kept).sort();
    const first = files();
    expect(first.length).toBe(2);
    for (const file of first) writeFileSync(join(kept, file), 'not read');
    const changed = pages.map((one) =>
      one.url === '/about/' ? one : { ...one, content: 'The lantern burned out.' },
    );
    const contents = async (known?: Parameters<typeof buildIndex>[3]): Promise<string[]> => {
      rmSync(site, { recursive: true });
      await buildIndex(site, changed, 'en', known);
      return readdirSync(site, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => `${file} ${readFileSync(file, 'latin1')}`);
    };
    expect(await contents({ folder: kept, addresses })).toEqual(await contents());
    expect(files().filter((file) => first.includes(file)).length).toBe(1);
    expect(files().length).toBe(2);
    const wrong = new Map([...addresses.keys()].map((id) => [id, '/elsewhere/']));
    const known = { folder: kept, addresses: wrong };
    await expect(contents(known)).rejects.toThrow('expected 2 pages, among them /about/');
  } finally {
    rmSync(other, { recursive: true });
  }
});
