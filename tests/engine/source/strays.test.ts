import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArchive } from '../../../src/engine/source/archive.ts';
import { strayAt } from '../../../src/engine/source/strays.ts';

const root = mkdtempSync(join(tmpdir(), 'strays-'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['documents/i.md', 'file', true],
  ['documents/i.markdown', 'file', false],
  ['documents/i.MD', 'file', false],
  ['documents/.md', 'file', true],
  ['documents/.DS_Store', 'file', true],
  ['documents/1911', 'folder', false],
  ['documents/i.md', 'folder', false],
  ['documents/i.md', 'broken link', false],
  ['received/page.bin', 'file', true],
  ['received/1911', 'folder', false],
  ['authority/people.yaml', 'folder', false],
  ['authority/people.yml', 'file', false],
  ['genre.yaml', 'file', false],
  ['genres.yaml', 'folder', false],
  ['README.md', 'file', true],
  ['tests', 'folder', true],
  ['Documents', 'folder', false],
  ['document', 'folder', false],
] as const)('%s, a %s: read or of no concern is %s', (path, kind, isFine) => {
  expect(strayAt(path, kind) === undefined).toBe(isFine);
});

test('what is no file is found on the disk and not read', async () => {
  writeFileSync(join(root, 'edition.yaml'), '');
  for (const name of ['documents/x.md', 'received/old', 'authority/people.yaml']) {
    mkdirSync(join(root, name), { recursive: true });
  }
  symlinkSync('nowhere.md', join(root, 'documents/y.md'));
  const { strays, documents, received } = await readArchive(root, 'a');
  expect([...documents, ...received]).toEqual([]);
  expect(strays.map(({ path, kind }) => [path, kind])).toEqual([
    ['a/documents/x.md', 'folder'],
    ['a/documents/y.md', 'broken link'],
    ['a/received/old', 'folder'],
    ['a/authority/people.yaml', 'folder'],
  ]);
});
