/** Fields and operators, what is said about them, and what a reader takes along. */

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const found = (page: Page) => page.locator('.found');
const chips = (page: Page) => page.locator('[data-piece="read"]');

test('a chip says what is left out, added or not understood', async ({ page }) => {
  // An answer may stand beside its question, so the link of a result counts.
  const ofKroner = page.locator('.found a[href*="#t46"]');
  await page.goto('/search/?q=herring');
  await expect(ofKroner.first()).toBeVisible();
  await page.goto('/search/?q=herring+-kroner');
  await expect(chips(page)).toContainText('without word kroner');
  await expect(found(page).first()).toBeVisible();
  await expect(ofKroner).toHaveCount(0);
  await page.goto('/search/?q=harbor');
  await expect(chips(page)).toContainText('also harbour');
  await expect(found(page).filter({ hasText: 'harbour' }).first()).toBeVisible();
  await chips(page).getByRole('button').click();
  await expect(page).toHaveURL(/words=0-6/);
  await page.goto('/search/?q=staemer');
  await expect(chips(page)).toContainText('does not occur; nearest: steamer');
  await page.goto('/search/?q=colour:red+lamps');
  await expect(chips(page)).toContainText('not understood colour');
});

test('documents of a day stand first, longer dates are closed', async ({ page }) => {
  await page.goto('/search/?q=16+March+1911');
  await expect(found(page).first()).toContainText('Moe to the director of pilots');
  const covering = page.locator('.found-in').filter({ hasText: 'Also covered by longer dates' });
  await expect(covering.locator('.found').first()).toBeHidden();
  await covering.locator('summary').click();
  await expect(covering.locator('.found').first()).toBeVisible();
});

test('a word that stands nowhere empties no answer, and is named', async ({ page }) => {
  await page.goto('/search/?q=lamps+zzyzx');
  await expect(found(page).first()).toContainText('lamps');
  await expect(page.locator('[data-piece="terms"]')).toContainText('zzyzx does not occur');
});

test('place and focus survive a reload', async ({ page }) => {
  await page.goto('/search/?q=steamer');
  await expect(page.getByRole('status')).toHaveText(/\d/);
  await page.evaluate(() => scrollTo(0, 600));
  const link = found(page).nth(3).getByRole('link').first();
  await link.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
  const href = await link.getAttribute('href');
  await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(600);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(/\d/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
});

test('results are saved as a table and as a bibliography', async ({ page }) => {
  await page.goto('/search/?q=herring');
  const save = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  expect(await save('CSV')).toContain('"Kind","Title","Date","Place","Text","Address"');
  expect(await save('BibTeX')).toContain('@');
});

test('the page tells how to search, and offers fields while a reader types', async ({ page }) => {
  await page.goto('/search/');
  await page.getByText('How to search').click();
  await expect(page.getByText('from:NAME')).toBeVisible();
  await expect(page.getByText('series 12')).toBeVisible();
  const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
  await field.click();
  await field.pressSequentially('fro');
  await page.getByRole('option', { name: 'from:' }).click();
  await expect(field).toHaveValue('from:');
});

test('a query in the address shows a sign of work before any script runs', async ({ page }) => {
  await page.route('**/_astro/*.js', () => undefined);
  await page.goto('/search/?q=herring', { waitUntil: 'commit' });
  const said = () =>
    page
      .locator('[data-piece="status"]')
      .evaluate((status) => getComputedStyle(status, '::before').content);
  await expect.poll(said).toBe('"Searching…"');
});

test('the searches of a tab are listed until they are forgotten', async ({ page, context }) => {
  await page.goto('/search/?q=herring');
  await expect(page.getByRole('status')).toHaveText(/\d/);
  await page.goto('/search/?q=lamps');
  await expect(page.getByRole('status')).toHaveText(/\d/);
  const recent = page.locator('[data-piece="recent"]');
  await page.goto('/search/');
  await expect(recent.getByRole('link')).toHaveText(['lamps', 'herring']);
  const other = await context.newPage();
  await other.goto('/search/');
  await expect(other.locator('.guide')).toBeVisible();
  await expect(other.locator('[data-piece="recent"]')).toBeEmpty();
  await recent.getByRole('button', { name: 'forget' }).click();
  await page.reload();
  await expect(page.locator('.guide')).toBeVisible();
  await expect(recent).toBeEmpty();
});
