import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './shared-page.ts';

const field = (page: Page): Locator => page.getByLabel('Search passages and notes');
const options = (page: Page): Locator => page.getByRole('option');

test('names are suggested before the full-text index; arrows choose, Escape closes, Enter searches', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await field(page).pressSequentially('sht');
  const combobox = page.getByRole('combobox');
  await expect(combobox).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toHaveText(/Shtykov.*person/);
  const count = await options(page).count();
  await page.keyboard.press('ArrowDown');
  const id = await options(page).first().getAttribute('id');
  await expect(combobox).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Escape');
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('sht');
  await page.keyboard.press('ArrowDown');
  await expect(options(page)).toHaveCount(count);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=T.F.+Shtykov');
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
  await expect(page).toHaveURL('/documents/i/');
});

for (const [late, pattern] of [
  ['names', '**/search/vocabulary.json*'],
  ['the script that suggests', '**/_astro/*.js'],
] as const) {
  test(`a search that is sent off is not covered when ${late} come afterwards`, async ({
    page,
  }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const hold = () =>
      page.route(pattern, async (route) => {
        await promise;
        await route.continue();
      });
    if (pattern.includes('vocabulary')) await hold();
    await page.goto('/search/');
    await expect(page.getByRole('region', { name: 'What can be asked' })).toBeVisible();
    await hold();
    await field(page).fill('moscow');
    await field(page).press('Enter');
    resolve();
    await expect(page.locator('.found').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  });
}
