import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('indexes the pages that are to be searched, also below folders, and writes no interface', async () => {
  const page = (text: string): string =>
    `<!doctype html><html lang="en"><body>${text}</body></html>`;
  const searched = (text: string): string => page(`<main data-pagefind-body>${text}</main>`);
  await mkdir(join(folder, 'documents/log'), { recursive: true });
  await writeFile(join(folder, 'index.html'), searched('<p>The lamp burns.</p>'));
  await writeFile(join(folder, 'documents/log/index.html'), searched('<p>Keeper—relieved.</p>'));
  await writeFile(join(folder, 'list.html'), page('<p>Lists are not searched.</p>'));
  expect(await buildIndex(folder)).toBe(2);
  const written = await readdir(join(folder, 'pagefind'));
  expect(written).toContain('pagefind.js');
  expect(written.filter((name) => name.includes('ui'))).toEqual([]);
  const pages: unknown = JSON.parse(await readFile(join(folder, 'search/pages.json'), 'utf8'));
  const fragments = await readdir(join(folder, 'pagefind/fragment'));
  const names = fragments.map((name) => name.replace('.pf_fragment', ''));
  expect(Object.keys(pages as object).toSorted()).toEqual(names.toSorted());
  expect(Object.values(pages as object).toSorted()).toEqual(['/', '/documents/log/']);
});
