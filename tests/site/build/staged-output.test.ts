import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digest } from '../../../src/engine/source/digest.ts';
import { folderDigest } from '../../../src/site/build/folder-digest.ts';
import { sitePlace } from '../../../src/site/build/site-place.ts';
import { type Output, openOutput } from '../../../src/site/build/staged-output.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const place = (): string => join(root, 'site');
const next = (): string => join(root, 'site-next');

const manifest = (): string => join(root, 'cache/made-of.json');
const open = (): Output => openOutput(sitePlace(place()), next(), manifest());
const say = (text: string) => (): string => text;

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
  const output = open();
  output.put('log/index.html', say('log'));
  output.settle();
  expect(site()).toEqual({ 'index.html': 'home', 'log/index.html': 'log' });
  expect(readdirSync(root)).toEqual(['cache', 'site']);
});

test('what is neither new nor kept goes, with folders that hold nothing more', () => {
  write(place(), { 'a/b/old.txt': 'old', 'log/index.html': 'log', 'log/cite.ris': 'cite' });
  write(next(), { 'log/index.html': 'rendered' });
  const output = open();
  output.put('/log/cite.ris', say('cite'));
  output.put('log/index.html', say('log, finished'));
  output.put('/search/new/all.json', say('{}'));
  output.settle();
  expect(site()).toEqual({
    'log/cite.ris': 'cite',
    'log/index.html': 'log, finished',
    'search/new/all.json': '{}',
  });
});

test('a file that says the same keeps its time stamp', () => {
  const settle = (log: string): number => {
    write(next(), { 'map.bin': 'same' });
    const output = open();
    output.put('log/index.html', say(log));
    output.settle();
    return statSync(join(place(), 'map.bin')).mtimeMs;
  };
  const stamp = settle('log');
  utimesSync(join(place(), 'log/index.html'), 0, 0);
  expect(settle('another log')).toBe(stamp);
  expect(settle('another log')).toBe(stamp);
  expect(statSync(join(place(), 'log/index.html')).mtimeMs).toBeGreaterThan(0);
});

test('a folder takes the place of a file, and a file that of a folder', () => {
  write(place(), { letter: 'a file', 'log/index.html': 'in a folder' });
  write(next(), { log: 'a file' });
  const output = open();
  output.put('letter/index.html', say('in a folder'));
  output.settle();
  expect(site()).toEqual({ 'letter/index.html': 'in a folder', log: 'a file' });
});

test('a site that was made elsewhere, as for another disk, is copied with its time stamps', () => {
  const elsewhere = join(root, 'elsewhere');
  const settle = (text: string): number => {
    write(elsewhere, { 'map.bin': 'same' });
    write(next(), { 'left.txt': 'of a build that was killed' });
    const output = openOutput(sitePlace(place()), elsewhere, manifest());
    output.put('log.txt', say(text));
    output.settle();
    return Math.round(statSync(join(place(), 'map.bin')).mtimeMs);
  };
  const stamp = settle('log');
  expect(settle('another log')).toBe(stamp);
  expect(site()).toEqual({ 'log.txt': 'another log', 'map.bin': 'same' });
  expect(readdirSync(root)).toEqual(['cache', 'site']);
});

test('nothing changes before the output settles', () => {
  write(place(), { 'log/index.html': 'log', 'old.txt': 'old' });
  const before = site();
  const output = open();
  output.put('old.txt', say('old'));
  output.put('log/index.html', say('another log'));
  expect(site()).toEqual(before);
});

/** Builds a site of files, each with what it is made of. @returns the paths of those that were made */
function build(files: Record<string, readonly [text: string, madeOf?: string]>): string[] {
  const made: string[] = [];
  const output = open();
  write(next(), {});
  for (const [path, [text, madeOf]] of Object.entries(files)) {
    const make = (): string => {
      made.push(path);
      return text;
    };
    output.put(path, make, madeOf);
  }
  output.settle();
  return made;
}

test('what is made of the same is not made again', () => {
  build({ 'log.txt': ['log', 'x'], 'letter.txt': ['letter', 'x'], 'all.json': ['all'] });
  const second = build({
    'log.txt': ['log 2', 'x'],
    'letter.txt': ['letter 2', 'y'],
    'all.json': ['all 2'],
  });
  expect(second).toEqual(['letter.txt', 'all.json']);
  const settled = { 'all.json': 'all 2', 'letter.txt': 'letter 2', 'log.txt': 'log' };
  expect(site()).toEqual(settled);
  expect(build({ 'log.txt': ['log', 'x'], 'letter.txt': ['letter 2', 'y'] })).toEqual([]);
});

test('a file that the last build lost is made again', () => {
  build({ 'log.txt': ['log', 'x'], 'letter.txt': ['letter', 'x'] });
  rmSync(join(place(), 'log.txt'));
  expect(build({ 'log.txt': ['log', 'x'], 'letter.txt': ['letter', 'x'] })).toEqual(['log.txt']);
  expect(site()).toEqual({ 'letter.txt': 'letter', 'log.txt': 'log' });
});

test('a file that somebody changed in the last site is made again', () => {
  build({ 'log.txt': ['log', 'x'], 'letter.txt': ['letter', 'x'] });
  writeFileSync(join(place(), 'log.txt'), 'cut');
  expect(build({ 'log.txt': ['log', 'x'], 'letter.txt': ['letter', 'x'] })).toEqual(['log.txt']);
  expect(site()).toEqual({ 'letter.txt': 'letter', 'log.txt': 'log' });
});

test.each([
  ['cut', (text: string) => text.slice(0, 90)],
  ['changed', (text: string) => text.replace('"x"', '"y"')],
  ['empty', () => ''],
])('a manifest that is %s counts as none', (_, change) => {
  build({ 'log.txt': ['log', 'x'] });
  writeFileSync(manifest(), change(readFileSync(manifest(), 'utf8')));
  const madeOf = readFileSync(manifest(), 'utf8').includes('"y"') ? 'y' : 'x';
  expect(build({ 'log.txt': ['log', madeOf] })).toEqual(['log.txt']);
});

test('a file that is made again and says the same is the file of the last site', () => {
  const inode = (): number => statSync(join(place(), 'log.txt')).ino;
  build({ 'log.txt': ['log'] });
  const first = inode();
  expect(build({ 'log.txt': ['log'] })).toEqual(['log.txt']);
  expect(inode()).toBe(first);
  build({ 'log.txt': ['log', 'x'] });
  expect(inode()).toBe(first);
  writeFileSync(join(place(), 'log.txt'), 'cut');
  build({ 'log.txt': ['log'] });
  expect(site()).toEqual({ 'log.txt': 'log' });
});

test('the digest of the settled site is that of its folder', () => {
  write(next(), { 'index.html': 'home', 'log/index.html': 'page' });
  const output = openOutput(
    sitePlace(place()),
    next(),
    manifest(),
    new Map([['log/index.html', digest('page')]]),
  );
  output.put('/index.html', say('another home'));
  output.put('data/a.json', say('{}'), 'x');
  expect(output.digestOf('index.html')).toBe(digest('another home'));
  expect(output.digestOf('missing.html')).toBeUndefined();
  expect(output.settle()).toBe(folderDigest(place()));
});

test('bytes are published as they are', () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0d, 0x0a, 0x00);
  const build = (content: Uint8Array): void => {
    write(next(), { 'index.html': 'home' });
    const output = open();
    output.put('/received/a.txt', () => content);
    output.settle();
  };
  const file = (): string => join(place(), 'received/a.txt');
  build(bytes);
  expect(new Uint8Array(readFileSync(file()))).toEqual(bytes);
  build(Uint8Array.of(0xff));
  expect(new Uint8Array(readFileSync(file()))).toEqual(Uint8Array.of(0xff));
});

test('a file of the same inputs is the file of the last site, and is not written to', () => {
  const build = (made: string, isWhole: boolean): void => {
    write(next(), { 'index.html': 'home' });
    const output = open();
    output.put('log/cite.ris', say(made), 'inputs');
    if (isWhole) output.settle();
  };
  const file = (folder: string) => statSync(join(folder, 'log/cite.ris'));
  build('cite', true);
  const { ino } = file(place());
  build('never made', false);
  expect(file(next()).ino).toBe(ino);
  // The build was interrupted; the next one has other inputs.
  const output = open();
  output.put('log/cite.ris', say('changed'), 'other inputs');
  expect(readFileSync(join(place(), 'log/cite.ris'), 'utf8')).toBe('cite');
  output.settle();
  expect(site()).toEqual({ 'index.html': 'home', 'log/cite.ris': 'changed' });
});
