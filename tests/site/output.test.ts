import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutput } from '../../src/site/output.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const place = (): string => join(root, 'site');
const next = (): string => join(root, 'site-next');

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file of the site with its text, and every folder that has nothing in it. */
function site(): Record<string, string> {
  const found = readdirSync(place(), { recursive: true, withFileTypes: true });
  const entries = found.flatMap((one): [string, string][] => {
    const path = join(one.parentPath, one.name);
    if (one.isDirectory() && readdirSync(path).length > 0) return [];
    const name = path.slice(place().length + 1);
    return [[name, one.isDirectory() ? 'an empty folder' : readFileSync(path, 'utf8')]];
  });
  return Object.fromEntries(entries.sort());
}

test('the first build is put in its place whole', () => {
  write(next(), { 'index.html': 'home' });
  const output = openOutput(place(), next());
  expect(output.keep('/index.html')).toBe(false);
  output.put('log/index.html', 'log');
  output.settle();
  expect(site()).toEqual({ 'index.html': 'home', 'log/index.html': 'log' });
  expect(readdirSync(root)).toEqual(['site']);
});

test('what is neither new nor kept goes, with folders that hold nothing more', () => {
  write(place(), { 'a/b/old.txt': 'old', 'log/index.html': 'log', 'log/cite.ris': 'cite' });
  write(next(), { 'log/index.html': 'rendered' });
  const output = openOutput(place(), next());
  expect(output.keep('/log/cite.ris')).toBe(true);
  output.put('log/index.html', 'log, finished');
  output.put('/search/new/all.json', '{}');
  output.settle();
  expect(site()).toEqual({
    'log/cite.ris': 'cite',
    'log/index.html': 'log, finished',
    'search/new/all.json': '{}',
  });
});

test('a file that says the same is the one that was there', () => {
  write(place(), { 'log/index.html': 'log', 'map/index.html': 'map' });
  const before = statSync(join(place(), 'log/index.html'));
  write(next(), { 'log/index.html': 'rendered', 'map/index.html': 'rendered' });
  const output = openOutput(place(), next());
  output.put('log/index.html', 'log');
  output.put('map/index.html', 'another map');
  output.settle();
  expect(site()).toEqual({ 'log/index.html': 'log', 'map/index.html': 'another map' });
  expect(statSync(join(place(), 'log/index.html'))).toMatchObject({
    ino: before.ino,
    mtimeMs: before.mtimeMs,
  });
});

test('a folder takes the place of a file, and a file that of a folder', () => {
  write(place(), { letter: 'a file', 'log/index.html': 'in a folder' });
  write(next(), { log: 'a file' });
  const output = openOutput(place(), next());
  output.put('letter/index.html', 'in a folder');
  output.settle();
  expect(site()).toEqual({ 'letter/index.html': 'in a folder', log: 'a file' });
});

test('nothing changes before the output settles', () => {
  write(place(), { 'log/index.html': 'log', 'old.txt': 'old' });
  const before = site();
  const output = openOutput(place(), next());
  output.keep('old.txt');
  output.put('log/index.html', 'another log');
  expect(site()).toEqual(before);
});
