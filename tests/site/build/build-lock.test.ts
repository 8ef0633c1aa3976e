import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/site/build/build-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (): string => join(folder, 'build.lock');
const take = (said: string[] = []): Promise<() => void> =>
  takeLock({ path: path(), say: (sentence) => said.push(sentence) });

test('the lock names the process that has it, and goes when it is released', async () => {
  const release = await take();
  expect(readFileSync(path(), 'utf8')).toBe(String(process.pid));
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a second build says once whom it waits for, and goes on when that process ends', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(path(), String(other.pid));
  const said: string[] = [];
  let isTaken = false;
  const taking = take(said).then((release) => {
    isTaken = true;
    return release;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isTaken).toBe(false);
  expect(said).toEqual([
    `Waiting for another build to end: process ${other.pid}. If that is no build, delete ${path()}.`,
  ]);
  other.kill('SIGKILL');
  const release = await taking;
  expect(readFileSync(path(), 'utf8')).toBe(String(process.pid));
  release();
});

test.each([
  ['of a process that has ended', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['that is cut', () => ''],
  ['that no build wrote', () => 'words'],
])('a lock %s is taken over', async (_, text) => {
  writeFileSync(path(), text());
  const said: string[] = [];
  const release = await take(said);
  expect(said).toEqual([]);
  release();
  expect(existsSync(path())).toBe(false);
});

test('a process releases its own lock alone', async () => {
  const release = await take();
  writeFileSync(path(), '1');
  release();
  expect(readFileSync(path(), 'utf8')).toBe('1');
});
