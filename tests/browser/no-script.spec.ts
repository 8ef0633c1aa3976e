/** Without script every kind of page shows its words, and offers nothing that only a script could do. */
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const address of kinds) {
  test(`${address} is whole without script`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    const words = await page.locator('main').textContent();
    expect(words?.trim().length).toBeGreaterThan(20);
    await expect(page.locator('button').filter({ visible: true })).toHaveCount(0);
  });
}
