import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digest } from '../../../src/engine/source/digest.ts';
import { openPageCache } from '../../../src/site/build/page-cache.ts';

const FILES = ['incremental-build.json', 'dist/log/index.html', 'dist/letter/index.html'];

let root: string;
let cache: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
  cache = join(root, 'cache');
  site = join(root, 'site');
  const pages = openPages();
  for (const path of FILES) write(path, `the text of ${path}`);
  pages.record(() => undefined);
});
afterEach(() => rmSync(root, { recursive: true }));

const openPages = () => openPageCache(cache, site);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cache, path)), { recursive: true });
  writeFileSync(join(cache, path), text);
}

/** What is left after the check. */
const left = (): string[] => {
  openPages();
  return FILES.filter((path) => existsSync(join(cache, path)));
};

test('what is as the last build left it stays', () => {
  expect(left()).toEqual(FILES);
  expect(readFileSync(join(cache, 'dist/log/index.html'), 'utf8')).toContain('the text');
});

test.each(FILES)('%s goes when it is cut, changed or emptied, and nothing else', (path) => {
  for (const text of [`the text of ${path}`.slice(0, 10), `the Text of ${path}`, '']) {
    for (const other of FILES) write(other, `the text of ${other}`);
    write(path, text);
    expect(left()).toEqual(FILES.filter((other) => other !== path));
  }
});

test('pages that no complete build has recorded go', () => {
  write('dist/map/index.html', 'of a build that was killed');
  expect(left()).toEqual(FILES);
  expect(existsSync(join(cache, 'dist/map/index.html'))).toBe(false);
});

test('everything goes where the record is cut, changed or missing', () => {
  const record = join(cache, 'digests.json');
  const whole = readFileSync(record, 'utf8');
  for (const text of [whole.slice(0, 120), whole.replace('"dist', '"disc'), '']) {
    for (const path of FILES) write(path, `the text of ${path}`);
    writeFileSync(record, text);
    expect(left()).toEqual([]);
  }
  for (const path of FILES) write(path, `the text of ${path}`);
  rmSync(record);
  expect(left()).toEqual([]);
});

test('a cache that is not there is one with nothing in it', () => {
  rmSync(cache, { recursive: true });
  openPages();
  expect(existsSync(cache)).toBe(false);
});

test('the keys of pages are those of the list, while it is as it was', () => {
  expect(openPages().keys.size).toBe(0);
  const pages = openPages();
  write('incremental-build.json', '{"a":{"cacheKey": "1f"},"b":{\n\t"cacheKey":"2e"}}');
  pages.record(() => undefined);
  expect([...openPages().keys]).toEqual(['1f', '2e']);
  write('incremental-build.json', '{"a":{"cacheKey": "1f"}}');
  expect(openPages().keys.size).toBe(0);
});

describe('a page of the cache', () => {
  const inode = (path: string): number => statSync(path).ino;
  const page = (): string => join(site, 'log/index.html');
  const cached = (): string => join(cache, 'dist/log/index.html');

  test('is linked into the site with its digest, and the others are not', () => {
    const pages = openPages();
    pages.link('log');
    pages.link('map');
    expect(inode(page())).toBe(inode(cached()));
    expect([...pages.linked]).toEqual([
      ['log/index.html', digest('the text of dist/log/index.html')],
    ]);
    expect(existsSync(join(site, 'letter/index.html'))).toBe(false);
  });

  test('that was altered is not linked', () => {
    write('dist/log/index.html', 'another text');
    const pages = openPages();
    pages.link('log');
    expect(pages.linked.size).toBe(0);
    expect(existsSync(page())).toBe(false);
  });

  test('that is rendered again is no file of the last site', () => {
    const pages = openPages();
    pages.link('log');
    const last = join(root, 'last.html');
    linkSync(page(), last);
    pages.release('log');
    expect(pages.linked.size).toBe(0);
    mkdirSync(dirname(page()), { recursive: true });
    for (const file of [page(), cached()]) writeFileSync(file, 'rendered again');
    expect(readFileSync(last, 'utf8')).toBe('the text of dist/log/index.html');
  });

  test('that is new becomes one file with that of the site, unless the site has another', () => {
    for (const name of ['log', 'letter']) mkdirSync(join(site, name), { recursive: true });
    writeFileSync(page(), readFileSync(cached()));
    writeFileSync(join(site, 'letter/index.html'), 'changed after Astro wrote it');
    openPages().record((path) => digest(readFileSync(join(site, path))));
    expect(inode(page())).toBe(inode(cached()));
    expect(readFileSync(join(cache, 'dist/letter/index.html'), 'utf8')).toContain('the text');
    expect(left()).toEqual(FILES);
  });

  test.each([
    ['', 'index.html'],
    ['404', '404.html'],
    ['kind/card.png', 'kind/card.png'],
  ])('at the address %j is found', (address, path) => {
    const first = openPages();
    write(`dist/${path}`, path);
    first.record(() => undefined);
    const pages = openPages();
    pages.link(address);
    expect([...pages.linked.keys()]).toEqual([path]);
  });
});
