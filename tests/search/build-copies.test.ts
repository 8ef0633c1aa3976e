import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepCopy, removeOtherCopies, type SearchedPage } from '../../src/search/build-copies.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copies-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const copies = (): string => join(root, 'copies');

function page(text: string, key?: string): SearchedPage {
  const file = join(root, 'page.html');
  writeFileSync(file, text);
  return { path: 'documents/log/index.html', file, ...(key && { key }) };
}

/** The text of a page's copy, which stands alone in its folder. */
function copied(one: SearchedPage): string {
  const folder = keepCopy(one, copies());
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
    'documents',
    'documents/log',
    'documents/log/index.html',
  ]);
  return readFileSync(join(folder, 'documents/log/index.html'), 'utf8');
}

test('a copy says what is indexed, and is made again when the page depends on something else', () => {
  expect(copied(page('oil—1', 'a'))).toBe('oil--1');
  expect(copied(page('oil—2', 'a'))).toBe('oil--1');
  expect(copied(page('oil—3', 'b'))).toBe('oil--3');
});

test('of a page of which nobody knows what it depends on it is made every time', () => {
  expect(copied(page('oil—1'))).toBe('oil--1');
  expect(copied(page('oil—2'))).toBe('oil--2');
});

test('copies of other pages go', () => {
  const [first, second] = [page('1', 'a'), page('2', 'b')];
  for (const one of [first, second]) keepCopy(one, copies());
  removeOtherCopies([second], copies());
  expect(readdirSync(copies())).toEqual(['b']);
});
