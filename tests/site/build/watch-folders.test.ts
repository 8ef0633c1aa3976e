/** What an editor does with files of a folder is reported, once or more, and what the editor's program does is not. */
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isNotCode } from '../../../src/site/build/watch-archive.ts';
import { watchFolders } from '../../../src/site/build/watch-folders.ts';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'watch-folders-')));
afterAll(() => rmSync(base, { recursive: true }));

const root = join(base, 'archive');
const write = (path: string): void => writeFileSync(join(root, path), String(Math.random()));
const changed = new Set<string>();
const expectChange = (path: string): Promise<void> =>
  vi.waitFor(() => expect([...changed]).toContain(path), { timeout: 60_000, interval: 5 });

beforeAll(() => {
  mkdirSync(join(root, 'documents'), { recursive: true });
  mkdirSync(join(root, '.git'));
  mkdirSync(join(base, 'elsewhere/texts'), { recursive: true });
  writeFileSync(join(base, 'elsewhere/one.md'), '');
  write('documents/i.md');
  symlinkSync(join(base, 'elsewhere/one.md'), join(root, 'documents/linked.md'));
  symlinkSync(join(base, 'elsewhere/texts'), join(root, 'received'));
  symlinkSync(root, join(root, 'documents/loop'));
  watchFolders(root, (path) => changed.add(relative(root, path)));
});
beforeEach(async () => {
  // Reports of what was done before.
  await pause(50);
  changed.clear();
});

test('written, replaced and removed files', async () => {
  write('edition.yaml');
  await expectChange('edition.yaml');
  write('documents/i.md');
  await expectChange('documents/i.md');
  changed.clear();
  write('documents/new');
  renameSync(join(root, 'documents/new'), join(root, 'documents/i.md'));
  await expectChange('documents/i.md');
  changed.clear();
  rmSync(join(root, 'documents/i.md'));
  await expectChange('documents/i.md');
});

test('files and folders that are linked', async () => {
  writeFileSync(join(base, 'elsewhere/one.md'), 'changed');
  await expectChange('documents/linked.md');
  write('received/letter.txt');
  await expectChange('received/letter.txt');
});

test('folders that are made, removed and made again', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    changed.clear();
    mkdirSync(join(root, 'authority/old'), { recursive: true });
    await expectChange('authority');
    write('authority/people.yaml');
    await expectChange('authority/people.yaml');
    write('authority/old/people.yaml');
    await expectChange('authority/old/people.yaml');
    changed.clear();
    rmSync(join(root, 'authority'), { recursive: true });
    await expectChange('authority');
  }
});

test('not what programs write for themselves', async () => {
  write('.git/index');
  write('documents/.i.md.swp');
  write('documents/.hidden.md');
  await expectChange('documents/.hidden.md');
  expect([...changed]).not.toContain('documents/.i.md.swp');
  expect([...changed].filter((path) => path.startsWith('.git'))).toEqual([]);
});

test('of the project, Vite watches what pages are made of', () => {
  const watched = ['src/pages/index.astro', 'public/fonts/a.woff2', 'package.json', '../a/b.md'];
  const others = ['dist/index.html', '.cache/a/b.json', 'bench/out/a.md', 'examples/a/b.md'];
  expect([...watched, ...others].filter(isNotCode)).toEqual(others);
});
