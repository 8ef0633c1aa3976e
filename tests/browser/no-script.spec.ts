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
