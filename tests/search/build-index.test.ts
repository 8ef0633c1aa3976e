import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('indexes the pages that are to be searched, wherever they are kept, and writes no interface', async () => {
  const kept = join(folder, 'kept.html');
  const page = (text: string): string =>
    `<!doctype html><html lang="en"><body>${text}</body></html>`;
  const searched = (text: string): string => page(`<main data-pagefind-body>${text}</main>`);
  await writeFile(join(folder, 'index.html'), searched('<p>The lamp burns.</p>'));
  await writeFile(kept, searched('<p>Keeper—relieved.</p>'));
  await writeFile(join(folder, 'list.html'), page('<p>Lists are not searched.</p>'));
  const below = ['index.html', 'list.html'].map((name) => [name, join(folder, name)] as const);
  const finished = new Map<string, string>();
  const all = new Map([...below, ['documents/log/index.html', kept]]);
  expect(await buildIndex(folder, all, (name, html) => finished.set(name, html))).toBe(2);
  expect([...finished.keys()]).toEqual([...all.keys()]);
  expect(finished.get('index.html')).toContain('<main><p>The lamp burns.</p></main>');
  const written = await readdir(join(folder, 'pagefind'));
  expect(written).toContain('pagefind.js');
  expect(written.filter((name) => name.includes('ui'))).toEqual([]);
  const pages: unknown = JSON.parse(await readFile(join(folder, 'search/pages.json'), 'utf8'));
  const fragments = await readdir(join(folder, 'pagefind/fragment'));
  const names = fragments.map((name) => name.replace('.pf_fragment', ''));
  expect(Object.keys(pages as object).toSorted()).toEqual(names.toSorted());
  expect(Object.values(pages as object).toSorted()).toEqual(['/', '/documents/log/']);
});
