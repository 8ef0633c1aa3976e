import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinStylesheets } from '../../src/site/stylesheets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'styles-'));
  await mkdir(join(folder, '_astro'));
  for (const name of ['a', 'b', 'c', 'd']) {
    await writeFile(join(folder, `_astro/${name}.css`), `.${name}{color:red}`);
  }
});
afterEach(() => rm(folder, { recursive: true }));

const page = (name: string, ...sheets: string[]): Promise<void> =>
  writeFile(
    join(folder, name),
    sheets.map((sheet) => `<link rel="stylesheet" href="/_astro/${sheet}.css">`).join(''),
  );
const sheetsOf = async (name: string): Promise<string[]> =>
  [...(await readFile(join(folder, name), 'utf8')).matchAll(/href="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );

test('pages that ask for the same sheets get one, in their order, and what nobody asks for goes', async () => {
  await page('one.html', 'a', 'b');
  await page('two.html', 'a', 'b');
  await page('three.html', 'c');
  await joinStylesheets(folder);
  const [sheet = '', ...more] = await sheetsOf('one.html');
  expect(more).toEqual([]);
  expect(await sheetsOf('two.html')).toEqual([sheet]);
  expect(await readFile(join(folder, sheet), 'utf8')).toBe('.a{color:red}.b{color:red}');
  expect(await sheetsOf('three.html')).toEqual(['/_astro/c.css']);
  expect((await readdir(join(folder, '_astro'))).sort()).toEqual(['c.css', sheet.slice(8)].sort());
});

test('a sheet that a script asks for stays', async () => {
  await page('one.html', 'a');
  await writeFile(join(folder, '_astro/page.js'), 'load("/_astro/d.css")');
  await joinStylesheets(folder);
  expect((await readdir(join(folder, '_astro'))).sort()).toEqual(['a.css', 'd.css', 'page.js']);
});
