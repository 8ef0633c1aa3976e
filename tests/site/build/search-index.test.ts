/** The kept index is used again only where it is whole and nothing that is searched has changed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChecked, writeChecked } from '../../../src/site/build/checked-file.ts';
import { startIndex } from '../../../src/site/build/search-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
const cache = join(folder, 'cache');
const kept = join(cache, 'search-index');

const record = (url: string, content: string) => ({ url, title: url, content });
const records = [record('/documents/log/', 'oil and rope'), record('/about/', 'a lens')];

/** Publishes the index of `records` into a new folder. @returns its files with their content */
async function publish(site: string, pages = records): Promise<Map<string, string>> {
  const path = join(folder, site);
  await startIndex(pages, { code: 'code', language: 'en', cache })(path);
  return new Map(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length), readFileSync(file, 'latin1')]),
  );
}

/** The number of pages that the entry of an index states. */
const pageCount = (files: ReadonlyMap<string, string>): number =>
  JSON.parse(files.get('/pagefind/pagefind-entry.json') ?? '').languages.en.page_count;

/** When the kept index was made. */
const made = (): number => statSync(join(kept, 'pagefind/pagefind-entry.json')).mtimeMs;

afterAll(() => rmSync(folder, { recursive: true }));

describe('the search index of a build', () => {
  let first: Map<string, string>;
  beforeAll(async () => {
    first = await publish('first');
  });

  test('has every page', () => {
    expect(pageCount(first)).toBe(2);
    expect(first.has('/pagefind/pagefind.js')).toBe(true);
  });

  test('is used again where nothing has changed', async () => {
    const before = made();
    expect(await publish('second')).toEqual(first);
    expect(made()).toBe(before);
  });

  test.each([
    ['altered', (file: string) => writeFileSync(file, 'x')],
    ['missing', (file: string) => rmSync(file)],
    ['added', (file: string) => writeFileSync(`${file}.more`, 'x')],
  ])('is made again where a file was %s', async (kind, damage) => {
    const before = made();
    damage(join(kept, 'pagefind/pagefind.js'));
    expect(await publish(kind)).toEqual(first);
    expect(made()).toBeGreaterThan(before);
  });

  test('is made again where words have changed', async () => {
    const changed = await publish('changed', [record('/documents/log/', 'oil and wick')]);
    expect(pageCount(changed)).toBe(1);
  });
});

test('an index is made from nothing where what is known of its pages is not true', async () => {
  const whole = await publish('whole');
  const file = join(cache, 'search-index.json');
  const manifest = JSON.parse(readChecked(file) ?? '');
  const pages = manifest.pages.map(([id]: string[]) => [id, '/elsewhere/']);
  writeChecked(file, JSON.stringify({ ...manifest, madeOf: 'other words', pages }));
  expect(await publish('again')).toEqual(whole);
});

test('a failure is told to who publishes the index', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const publishNowhere = startIndex(records, { code: 'code', language: 'en', cache: file });
  await expect(publishNowhere(join(folder, 'nowhere'))).rejects.toThrow(/Pagefind|ENOTDIR/);
});
