/** No page scrolls sideways at any width. */
import { expect } from '@playwright/test';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

const WIDTHS = [320, 390, 520, 521, 768, 900, 901, 1024, 1180, 1181, 1440, 1920];

for (const address of kinds) {
  test(`${address} fits every width`, async ({ page }) => {
    await page.goto(address);
    const wide: number[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scroll > width) wide.push(width);
    }
    expect(wide).toEqual([]);
  });
}
