/** No page scrolls sideways for a reader whose browser sets text twice as large. */
import { expect } from '@playwright/test';
import { launchOptions } from './browser.ts';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

test.use({ launchOptions: await launchOptions('many', ['--blink-settings=defaultFontSize=32']) });

// One browser is enough for what only another browser shows.
test.describe.configure({ mode: 'default' });

for (const address of kinds) {
  test(`${address} bears text of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe('32px');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(1280);
  });
}
