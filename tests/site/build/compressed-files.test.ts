import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressSite } from '../../../src/site/build/compressed-files.ts';

const root = mkdtempSync(join(tmpdir(), 'compress-'));
const site = join(root, 'site');
const cache = join(root, 'cache');
mkdirSync(join(site, 'data'), { recursive: true });

afterAll(() => rmSync(root, { recursive: true }));

const put = (file: string, text: string): void => writeFileSync(join(site, file), text);
const LONG = 'The lamp was lit at dusk. '.repeat(100);

it('writes copies of long texts, keeps them, and removes those of files that are gone', async () => {
  put('index.html', LONG);
  put('data/people.csv', `${LONG}\r\n`);
  put('short.txt', 'dusk');
  put('picture.png', LONG);
  expect(await compressSite(site, cache)).toMatchObject({ files: 2, fresh: 2 });
  expect(readdirSync(site).sort()).toEqual([
    'data',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'picture.png',
    'short.txt',
  ]);
  expect(`${brotliDecompressSync(readFileSync(join(site, 'index.html.br')))}`).toBe(LONG);
  expect(`${gunzipSync(readFileSync(join(site, 'data/people.csv.gz')))}`).toBe(`${LONG}\r\n`);

  put('index.html', `${LONG}!`);
  rmSync(join(site, 'data/people.csv'));
  expect(await compressSite(site, cache)).toMatchObject({ files: 1, fresh: 1 });
  expect(readdirSync(join(site, 'data'))).toEqual([]);
  expect(`${gunzipSync(readFileSync(join(site, 'index.html.gz')))}`).toBe(`${LONG}!`);
  expect(readdirSync(cache)).toHaveLength(2);
  expect(await compressSite(site, cache)).toMatchObject({ files: 1, fresh: 0 });
});

it('gives the same bytes each time', async () => {
  const copy = (): Buffer => readFileSync(join(site, 'index.html.gz'));
  await compressSite(site, cache);
  const first = copy();
  rmSync(cache, { recursive: true });
  await compressSite(site, cache);
  expect(copy().equals(first)).toBe(true);
});
