import { expect, type Page } from '@playwright/test';
import { test } from './shared-page.ts';

const marked = (page: Page): Promise<string[]> =>
  page.locator('.marked').evaluateAll((passages) => passages.map(({ id }) => id));

/** The highlighted words, in the order of the page. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()));

test('an address highlights a range and the quoted words in it', async ({ page }) => {
  await page.goto('/documents/hearing/?to=16&mark=fog+bell#t15');
  expect(await marked(page)).toEqual(['t15', 't16']);
  expect(await highlighted(page)).toEqual(['fog', 'bell', 'fog', 'bell']);
});

test('a shift-click on a number extends the range and the address', async ({ page }) => {
  await page.goto('/documents/hearing/#t15');
  await page.locator('#t17 .number').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL('/documents/hearing/?to=17#t15');
  expect(await marked(page)).toEqual(['t15', 't16', 't17']);
  await page.locator('#t14 .number').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL('/documents/hearing/?to=17#t14');
});

test('a click on a number ends the range; back restores it', async ({ page }) => {
  await page.goto('/documents/hearing/?to=16&mark=fog#t15');
  await page.locator('#t17 .number').click();
  await expect(page).toHaveURL('/documents/hearing/#t17');
  expect(await marked(page)).toEqual(['t17']);
  expect(await highlighted(page)).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL('/documents/hearing/?to=16&mark=fog#t15');
  expect(await marked(page)).toEqual(['t15', 't16']);
});

test('an unknown address highlights nothing', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('/documents/hearing/?to=%22%5D&mark=%28#t9999');
  expect(await marked(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('the highlight is printed', async ({ page }) => {
  await page.goto('/documents/hearing/?to=33#t30');
  await expect(page.locator('.marked')).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('.marked, #t29')
    .evaluateAll((turns) =>
      turns.map((turn) => getComputedStyle(turn, '::before').borderLeftWidth !== '0px'),
    );
  expect(lines).toEqual([false, true, true, true, true]);
});
