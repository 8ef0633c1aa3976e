/** Style sheets that Tailwind has finished are used again only where their text is the same and the memory is whole. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepStyles } from '../../../src/site/build/kept-styles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'styles-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, 'styles.json');

/** Builds with a plugin that writes sheets in capitals. @returns their texts, and the sheets that it was asked for */
async function build(sheets: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const capitals: Plugin = {
    name: 'capitals',
    apply: 'build',
    transform: {
      handler(code, id) {
        asked.push(id);
        return code === '' ? undefined : { code: code.toUpperCase() };
      },
    },
  };
  const [plugin] = keepStyles([capitals], file());
  const { transform, buildEnd } = plugin as unknown as {
    transform: { handler(code: string, id: string): Promise<{ code: string } | undefined> };
    buildEnd(): void;
  };
  const texts: (string | undefined)[] = [];
  for (const [id, code] of Object.entries(sheets))
    texts.push((await transform.handler(code, id))?.code);
  buildEnd();
  return { texts, asked };
}

test('a sheet is made once, also if nothing was to be made of it', async () => {
  const sheets = { 'a.css': 'a', 'b.css': '' };
  const texts = ['A', undefined];
  expect(await build(sheets)).toEqual({ texts, asked: ['a.css', 'b.css'] });
  expect(await build(sheets)).toEqual({ texts, asked: [] });
});

test('a sheet is made again where its text or its address is another, and others are forgotten', async () => {
  await build({ 'a.css': 'a', 'b.css': 'b' });
  expect(await build({ 'a.css': 'c', 'c.css': 'a' })).toEqual({
    texts: ['C', 'A'],
    asked: ['a.css', 'c.css'],
  });
  expect((await build({ 'b.css': 'b' })).asked).toEqual(['b.css']);
});

test.each([
  ['cut', (text: string) => text.slice(0, 80)],
  ['changed', (text: string) => text.replace('"A"', '"B"')],
  ['empty', () => ''],
])('a memory that is %s counts as none', async (_, change) => {
  await build({ 'a.css': 'a' });
  writeFileSync(file(), change(readFileSync(file(), 'utf8')));
  expect(await build({ 'a.css': 'a' })).toEqual({ texts: ['A'], asked: ['a.css'] });
});

test('plugins that have no part in a build are left as they are', () => {
  const scan: Plugin = { name: 'scan', enforce: 'pre' };
  const serve: Plugin = { name: 'serve', apply: 'serve', transform: { handler: () => undefined } };
  expect(keepStyles([scan, serve], file())).toEqual([scan, serve]);
});
