import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './shared-page.ts';

const status = (page: Page): Locator => page.getByRole('status');
const found = (page: Page): Locator => page.locator('.found');

test('facets narrow by keyboard, stand in the address, and are cleared', async ({ page }) => {
  await page.goto('/search/?q=steamer');
  // Results are counted when all stand.
  await expect(status(page)).toContainText('passages');
  const all = await found(page).count();
  const topic = page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first();
  await topic.press('Space');
  await expect(status(page)).toContainText(`Filtered from ${all}.`);
  await expect(page).toHaveURL(/&topic=hearing\./);
  await expect(topic).toBeFocused();
  await expect(topic).toBeChecked();
  expect(await found(page).count()).toBeLessThan(all);
  const narrowed = page.url();
  await page.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(found(page)).toHaveCount(all);
  await page.goBack();
  await expect(page).toHaveURL(narrowed);
  await expect(status(page)).toContainText('Filtered');
});

test('the oldest can stand first', async ({ page }) => {
  await page.goto('/search/?q=light');
  await page.getByRole('button', { name: 'oldest first' }).click();
  await expect(page).toHaveURL('/search/?q=light&sort=date');
  await expect(page.getByRole('button', { name: 'oldest first' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(found(page).first()).toBeVisible();
});

test('dates are brushed with keys and with the pointer, and become a chip', async ({ page }) => {
  await page.goto('/search/?q=moe');
  const from = page.getByRole('slider', { name: 'From' });
  await from.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/q=moe\+\d{4}$/);
  await expect(page.locator('.read-as li')).toHaveText([/person/, /date \d{4}/]);
  await expect(page.getByText('Outside these dates')).toBeVisible();
  await expect(from).toBeFocused();
  const box = await page.locator('.when svg').boundingBox();
  if (box === null) throw new Error('There are no bars.');
  await page.mouse.move(box.x + 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.up();
  await expect(page).toHaveURL(/q=moe\+\d{4}\+to\+\d{4}$/);
  await page.getByRole('link', { name: 'Include' }).click();
  await expect(page).toHaveURL('/search/?q=moe');
});

test('on a narrow screen one disclosure holds facets and dates', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/search/?q=moe');
  await expect(found(page).first()).toBeVisible();
  // Titles and texts have the width of the page, whatever a result is.
  for (const kind of ['document', 'people']) {
    const box = await page.locator(`.found.${kind} > p:not(.why)`).first().boundingBox();
    expect(box?.width).toBeGreaterThan(200);
  }
  const slider = page.getByRole('slider', { name: 'From' });
  await expect(slider).toBeHidden();
  await page.getByText('Filter', { exact: true }).click();
  await expect(slider).toBeVisible();
  await expect(page.getByRole('group', { name: 'Speaker' })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
