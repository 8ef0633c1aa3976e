import { expect, type Locator, type Page } from '@playwright/test';
import { hold } from './hold.ts';
import { test } from './shared-page.ts';

const field = (page: Page): Locator => page.getByLabel('Search passages and notes');
const options = (page: Page): Locator => page.getByRole('option');

test('names are suggested before the full-text index; arrows choose, Escape closes, Enter searches', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await field(page).pressSequentially('str');
  const combobox = page.getByRole('combobox');
  await expect(combobox).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toHaveText(/Strand.*person/);
  const count = await options(page).count();
  await page.keyboard.press('ArrowDown');
  const id = await options(page).first().getAttribute('id');
  await expect(combobox).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Escape');
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('str');
  await page.keyboard.press('ArrowDown');
  await expect(options(page)).toHaveCount(count);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=Ingrid+Strand');
  await expect(page.locator('.found').first()).toBeVisible();
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
});

test('the field of the home page suggests, too; documents open', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(requests).not.toContain('/search/vocabulary.json');
  await field(page).pressSequentially('document i');
  await options(page).filter({ hasText: 'Document I ' }).first().click();
  await expect(page).toHaveURL('/documents/log/');
});

/** Sends off a search, lets go what was held back, and looks whether suggestions cover the answer. */
async function expectUncovered(page: Page, query: string, letGo: () => void): Promise<void> {
  await field(page).fill(query);
  await field(page).press('Enter');
  letGo();
  await expect(page.locator('.found').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
}

const guide = (page: Page): Locator =>
  page.getByRole('region', { name: 'What you can search for' });

test('a search that is sent off is not covered when dates come afterwards', async ({ page }) => {
  const letGo = await hold(page, '**/search/dates/all.json*');
  await page.goto('/search/');
  await expect(guide(page)).toBeVisible();
  await expectUncovered(page, 'march', letGo);
});

test('a search that is sent off is not covered when the script that suggests comes afterwards', async ({
  page,
}) => {
  await page.goto('/search/');
  await expect(guide(page)).toBeVisible();
  await expectUncovered(page, 'kristiansund', await hold(page, '**/_astro/*.js'));
});
