/** Queries that are too long, or have nothing in them to search for. */
import { expect } from '@playwright/test';
import { test } from './shared-page.ts';

for (const [name, query] of [
  ['10,000 words', 'word '.repeat(10_000)],
  ['5,000 hyphens', '-'.repeat(5000)],
] as const) {
  test(`${name} are declined at once, in words`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByLabel('Search passages and notes').fill(query);
    await expect(page.getByRole('status').first()).toContainText('longer than 500 characters');
  });
}

for (const query of ['*', '[', '((((', '😀', '%E0%A4', '-'.repeat(400)]) {
  test(`there is nothing to search for in ${query.slice(0, 10)}`, async ({ page }) => {
    await page.goto(`/search/?q=${query}`);
    await expect(page.getByRole('status').first()).toContainText('nothing to search for');
  });
}
