import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { preloadModules } from '../../src/site/module-preloads.ts';

test('names what scripts import, and what that imports, before the first script; once, and nothing that waits', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'modules-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, '_astro'));
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  await write('_astro/a.js', 'import{x}from"./b.js";import("./late.js");');
  await write('_astro/b.js', 'import"./c.js";export const x=1;');
  await write('_astro/c.js', '');
  await write('_astro/d.js', 'import"./c.js"');
  const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
  await write('page.html', `<head>${script('d')}</head>${script('a')}`);
  await preloadModules(folder, 'page.html');
  const link = (name: string) => `<link rel="modulepreload" href="/_astro/${name}.js">`;
  expect(await readFile(join(folder, 'page.html'), 'utf8')).toBe(
    `<head>${link('c')}${link('b')}${script('d')}</head>${script('a')}`,
  );
});
