import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Document } from '../../src/engine/model/document.ts';
import type { DataFile } from '../../src/site/data-files.ts';
import { openOutput } from '../../src/site/output.ts';
import { keepKeys, takeKeys, writeDataFiles } from '../../src/site/write-data-files.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(root, { recursive: true }));

const log = { id: 'log' } as Document;
const letter = { id: 'letter' } as Document;
const file = (address: string, text: string, document?: Document): DataFile => ({
  address,
  type: 'text/plain',
  make: () => text,
  ...(document && { document }),
});

/** Writes as a build does. @returns the addresses of what was made */
async function build(files: DataFile[], keys: Record<string, string>): Promise<string[]> {
  const [next, memory] = [join(root, 'next'), join(root, 'cache/files.json')];
  await mkdir(next);
  const made: string[] = [];
  const watched = files.map((file) => ({
    ...file,
    make: () => {
      made.push(file.address);
      return file.make();
    },
  }));
  const output = openOutput(join(root, 'dist'), next);
  const written = writeDataFiles(watched, ({ id }) => keys[id] ?? '', takeKeys(memory), output);
  output.settle();
  keepKeys(memory, written);
  return made;
}
const built = (address: string): Promise<string> => readFile(join(root, 'dist', address), 'utf8');

test('a second build makes the files of changed documents, and those that are of no document', async () => {
  const files = (text: string): DataFile[] => [
    file('/documents/log/a.txt', `log ${text}`, log),
    file('/documents/letter/a.txt', `letter ${text}`, letter),
    file('/search/all.json', `all ${text}`),
  ];
  expect(await build(files('1'), { log: 'x', letter: 'x' })).toHaveLength(3);
  expect(await build(files('2'), { log: 'x', letter: 'y' })).toEqual([
    '/documents/letter/a.txt',
    '/search/all.json',
  ]);
  expect(await built('documents/log/a.txt')).toBe('log 1');
  expect(await built('documents/letter/a.txt')).toBe('letter 2');
  expect(await built('search/all.json')).toBe('all 2');
});

test('a file that the last build lost is made again', async () => {
  const files = [file('/documents/log/a.txt', 'log', log)];
  await build(files, { log: 'x' });
  await rm(join(root, 'dist/documents/log/a.txt'));
  expect(await build(files, { log: 'x' })).toEqual(['/documents/log/a.txt']);
  expect(await built('documents/log/a.txt')).toBe('log');
});

test('after a build that did not end all files are made again', async () => {
  const files = [file('/documents/log/a.txt', 'log', log)];
  await build(files, { log: 'x' });
  takeKeys(join(root, 'cache/files.json'));
  expect(await build(files, { log: 'x' })).toEqual(['/documents/log/a.txt']);
});
