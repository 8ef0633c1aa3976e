/** Without script every kind of page shows its content, and has no controls that need a script. */
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const address of kinds) {
  test(`${address} is complete without script`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    const words = await page.locator('main').textContent();
    expect(words?.trim().length).toBeGreaterThan(20);
    await expect(page.locator('button').filter({ visible: true })).toHaveCount(0);
  });
}

test('a text browser, which shows hidden elements, reads of no failure', async ({ page }) => {
  await page.goto('/search/');
  const words = await page.locator('main').textContent();
  expect(words).toContain('needs JavaScript. Without it, browse');
  expect(words).not.toMatch(/connection|Searching|covers the text/);
});

test('in a narrow window the chief pages are a menu beside the name, and the overview of turns is one row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/documents/hearing/');
  const head = await page.locator('.site-head').boundingBox();
  expect(head?.height).toBeLessThan(70);
  const pages = page.getByRole('navigation', { name: 'Site' });
  await expect(pages).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await expect(pages.getByRole('link', { name: 'Search' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(pages).toBeHidden();

  const tops = await page
    .locator('.topics p')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);

  await page.setViewportSize({ width: 1200, height: 844 });
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  await expect(pages.getByRole('link', { name: 'Search' })).toBeVisible();
});
