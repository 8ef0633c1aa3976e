import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIndex, isSearched, withoutMarks } from '../../src/search/build-index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = (text: string): string => `<!doctype html><html lang="en"><body>${text}</body></html>`;
const searched = (text: string): string => page(`<main data-pagefind-body>${text}</main>`);

test('a page says what part of it is searched, and readers get it without the mark', () => {
  const html = searched('<p data-pagefind-weight="2">The lamp burns.</p>');
  expect(isSearched(html)).toBe(true);
  expect(isSearched(page('Lists are not searched.'))).toBe(false);
  expect(withoutMarks(html)).toBe(page('<main><p>The lamp burns.</p></main>'));
});

test('indexes pages under their addresses, wherever they are kept, and writes no interface', async () => {
  const kept = join(folder, 'kept.html');
  await writeFile(join(folder, 'index.html'), searched('<p>The lamp burns.</p>'));
  await writeFile(kept, searched('<p>Keeper—relieved.</p>'));
  const pages = [
    { path: 'index.html', file: join(folder, 'index.html') },
    { path: 'documents/log/index.html', file: kept },
  ];
  await buildIndex(folder, pages, join(folder, 'copies'));
  const written = await readdir(join(folder, 'pagefind'));
  expect(written).toContain('pagefind.js');
  expect(written.filter((name) => name.includes('ui'))).toEqual([]);
  const addresses: unknown = JSON.parse(await readFile(join(folder, 'search/pages.json'), 'utf8'));
  const fragments = await readdir(join(folder, 'pagefind/fragment'));
  const names = fragments.map((name) => name.replace('.pf_fragment', ''));
  expect(Object.keys(addresses as object).toSorted()).toEqual(names.toSorted());
  expect(Object.values(addresses as object).toSorted()).toEqual(['/', '/documents/log/']);
});
