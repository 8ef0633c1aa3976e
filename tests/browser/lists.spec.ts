/** The lists that replace the search without script: names, call numbers and dates with their passages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compile } from '../../src/engine/compile.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { LISTS } from '../../src/views/lists.ts';
import { addressesOf } from './pages.ts';
import { sites } from './sites.ts';

test.use({ javaScriptEnabled: false });

test('the search page links to lists, which link to passages', async ({ page }) => {
  await page.goto('/search/');
  const main = page.locator('main');
  await main.getByRole('link', { name: 'every name and word of the texts' }).first().click();
  await expect(page).toHaveURL('/concordance/');
  await main.getByRole('navigation').getByRole('link', { name: 'M', exact: true }).click();
  await expect(page).toHaveURL(/\/concordance\/#/);
  const name = page.locator('#people-kenji-mori').locator('xpath=ancestor::section');
  await name.getByRole('link', { name: /V\.40/ }).click();
  await expect(page).toHaveURL('/documents/hearing/#t40');

  await page.goto('/references/');
  await main.getByRole('link', { name: 'V, end' }).click();
  await expect(page).toHaveURL('/documents/hearing/#tail');

  await page.goto('/dates/#written');
  const written = page.locator('#written').locator('xpath=ancestor::section');
  await written
    .getByRole('link', { name: /V\.37.*before 1909/s })
    .last()
    .click();
  await expect(page).toHaveURL('/documents/hearing/#t37');
});

test('home and search offer the search to the browser, and no other page does', async ({
  page,
  request,
}) => {
  const offered = page.locator('link[rel=search]');
  for (const address of ['/', '/search/']) {
    await page.goto(address);
    const href = (await offered.getAttribute('href')) ?? '';
    expect(await (await request.get(href)).text()).toContain('/search/?q={searchTerms}');
  }
  await page.goto('/people/');
  await expect(offered).toHaveCount(0);
});

test('every word has its lines, in parts of at most 300 kB', async ({ page }) => {
  await page.goto('/concordance/');
  const parts = page.getByRole('navigation', { name: 'Every word of the texts' });
  await parts.getByRole('link').first().click();
  await expect(page).toHaveURL('/concordance/1/');
  const boat = page.getByRole('region', { name: 'boat', exact: true });
  await boat.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/documents\/\w+\/#/);
  for (const site of sites) {
    const files = addressesOf(site).filter((address) => /^\/concordance\/\d+\/$/.test(address));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { length } = readFileSync(join(site.folder, file, 'index.html'));
      expect(length, file).toBeLessThanOrEqual(300_000);
    }
  }
});

/** Bytes of what the main part of a page has beside its list: title, introduction, index of letters. */
const BESIDE_LIST = 4000;

/** Pages that have more than a list: the map, the words of the concordance, the files of the edition. */
const WITH_MORE = ['concordance', 'data', 'places'];

test('the rows of a list have at most the bytes that divide a long list', async () => {
  for (const site of sites) {
    const { edition } = compile(await readArchive(site.archive, site.archive));
    if (edition === undefined) throw new Error(`${site.archive} has problems.`);
    for (const [id, { address, bytes }] of Object.entries(LISTS)) {
      const file = join(site.folder, address, 'index.html');
      if (WITH_MORE.includes(id) || !existsSync(file)) continue;
      const [main = ''] = /<main.*<\/main>/s.exec(readFileSync(file, 'utf8')) ?? [];
      expect(Buffer.byteLength(main), file).toBeLessThanOrEqual(bytes(edition) + BESIDE_LIST);
    }
  }
});
