import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { traitsOf, withSheets } from '../../src/site/page-traits.ts';
import { parted } from '../../src/site/parted-styles.ts';
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
const joinAll = async (): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => join(folder, name));
  const texts = await Promise.all(pages.map((file) => readFile(file, 'utf8')));
  const linksOf = joinStylesheets(folder, texts.map(traitsOf));
  for (const [at, html] of texts.entries()) {
    await writeFile(pages[at] ?? '', withSheets(html, linksOf(traitsOf(html))));
  }
};
const sheetsOf = async (name: string): Promise<string[]> =>
  [...(await readFile(join(folder, name), 'utf8')).matchAll(/href="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );

const ORDER = '@layer theme,base,components,utilities;';

test('pages that ask for the same sheets get one, in their order, and what nobody asks for goes', async () => {
  await page('one.html', 'a', 'b');
  await page('two.html', 'a', 'b');
  await page('three.html', 'c');
  await joinAll();
  const [sheet = '', ...more] = await sheetsOf('one.html');
  expect(more).toEqual([]);
  expect(await sheetsOf('two.html')).toEqual([sheet]);
  expect(await readFile(join(folder, sheet), 'utf8')).toBe(`${ORDER}.a{color:red}.b{color:red}`);
  const [other = ''] = await sheetsOf('three.html');
  expect(await readFile(join(folder, other), 'utf8')).toBe(`${ORDER}.c{color:red}`);
  expect((await readdir(join(folder, '_astro'))).sort()).toEqual(
    [sheet, other].map((address) => address.slice(8)).sort(),
  );
});

test('what is for paper alone comes in a sheet of its own', async () => {
  await writeFile(join(folder, '_astro/a.css'), '.a{color:red}@media print{.a{color:#000}}');
  await page('one.html', 'a');
  await joinAll();
  const html = await readFile(join(folder, 'one.html'), 'utf8');
  const [, screen = '', paper = ''] =
    /^<link rel="stylesheet" href="([^"]+)"><link rel="stylesheet" media="print" href="([^"]+)">$/.exec(
      html,
    ) ?? [];
  expect(await readFile(join(folder, screen), 'utf8')).toBe(`${ORDER}.a{color:red}`);
  expect(await readFile(join(folder, paper), 'utf8')).toBe('.a{color:#000}');
});

test('the traits of a page are the sheets of its head, and its classes', () => {
  const html =
    '<head><link rel="stylesheet" href="/_astro/a.css"></head><body class="b a"><main class="a c">' +
    '<link rel="stylesheet" href="/_astro/b.css"></main>';
  expect(traitsOf(html)).toEqual({
    sheets: ['/_astro/a.css'],
    classes: ['a', 'b', 'c'],
  });
  expect(traitsOf('<p>plain</p>')).toEqual({ sheets: [], classes: [] });
});

test('a sheet that a script asks for stays as it is', async () => {
  await page('one.html', 'a');
  await writeFile(join(folder, '_astro/page.js'), 'load("/_astro/d.css")');
  await joinAll();
  expect(await readFile(join(folder, '_astro/d.css'), 'utf8')).toBe('.d{color:red}');
  expect(await readdir(join(folder, '_astro'))).toHaveLength(3);
});

const users = { classes: new Set(['tall-4']), alsoUses: 'i{box-shadow:var(--shadow)}' };

test('a sheet keeps the utilities and custom properties that are used, by its pages or by scripts', () => {
  const styles =
    '/*! licence */\n@layer theme{:root{--ink:#000;--sea:#fff;--shadow:0 0;--last:1}}/*! licence */@layer theme,base;' +
    '@layer components{a{color:var(--ink);color:var(--ink)}}@layer utilities{.tall-2{--tall:2}.tall-4{--tall:4}}@layer utilities;' +
    'b{height:var(--tall)}';
  expect(parted(styles, users)).toEqual({
    page:
      `${ORDER}@layer theme{:root{--ink:#000;--shadow:0 0}}` +
      '@layer components{a{color:var(--ink)}}@layer utilities{.tall-4{--tall:4}}b{height:var(--tall)}',
    paper: '',
  });
});

test('what serves on paper alone stands apart, in its layers', () => {
  const styles =
    '@layer base{a{color:red}@media print{a{color:#000}}}@page{margin:2cm}@layer components{@media print{b,i{top:0}}}';
  expect(parted(styles, users)).toEqual({
    page: `${ORDER}@layer base{a{color:red}}`,
    paper: '@layer base{a{color:#000}}@page{margin:2cm}@layer components{b,i{top:0}}',
  });
});

test('blocks of a layer that follow each other are one, and what needs no prefix has none', () => {
  const styles =
    '@layer base{a{top:0}}@layer components{b{top:0}}@layer components{i{top:0}}@layer base{p{top:0}}' +
    'u{-webkit-text-decoration-color:red;text-decoration-color:red}';
  expect(parted(styles, users).page).toBe(
    `${ORDER}@layer base{a{top:0}}@layer components{b{top:0}i{top:0}}@layer base{p{top:0}}` +
      'u{text-decoration-color:red}',
  );
});
