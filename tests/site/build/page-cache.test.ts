import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discardAlteredPages, recordPages } from '../../../src/site/build/page-cache.ts';

const FILES = ['incremental-build.json', 'dist/log/index.html', 'dist/letter/index.html'];

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const path of FILES) write(path, `the text of ${path}`);
  recordPages(cache);
});
afterEach(() => rmSync(cache, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cache, path)), { recursive: true });
  writeFileSync(join(cache, path), text);
}

/** What is left after the check. */
const left = (): string[] => {
  discardAlteredPages(cache);
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
  discardAlteredPages(cache);
  expect(existsSync(cache)).toBe(false);
  mkdirSync(cache);
});
