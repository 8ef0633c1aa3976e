/** Tests the printed pages. */
import { expect } from '@playwright/test';
import { test } from './shared-page.ts';

test('the words, numbers and notes are printed, what floats or navigates is not', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/documents/hearing/');
  await expect(page.locator('#t15')).toBeVisible();
  await expect(page.locator('#t15 .number')).toBeVisible();
  await expect(page.locator('#n-1')).toBeVisible();
  await expect(page.locator('.site-head nav')).toBeHidden();
  await expect(page.locator('.site-foot nav')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(50_000);
});
