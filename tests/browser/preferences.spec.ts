/** System preferences of readers: reduced motion, forced colours. */
import { expect } from '@playwright/test';
import { animated } from './animated.ts';
import { test } from './shared-page.ts';

test.describe('without motion', () => {
  test('the card of a person opens without animation', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/documents/hearing/#t34', { waitUntil: 'networkidle' });
    await page.locator('#t34 a.speaker').click();
    await expect(page.locator('.floating.card .small-conversation')).toBeVisible();
    expect(await animated(page)).toEqual([]);
  });
});

test.describe('in colours of the reader', () => {
  test('information is not conveyed by colour alone', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/people/ingrid-strand/');
    const fill = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { fill, fillOpacity, color } = getComputedStyle(element);
          return { isInk: fill === getComputedStyle(document.body).color, fillOpacity, color };
        });
    const [spoken, others] = [
      await fill('.small-conversation .spoken'),
      await fill('.small-conversation path'),
    ];
    expect([spoken.isInk, others.isInk]).toEqual([true, true]);
    expect(Number(spoken.fillOpacity)).toBeGreaterThan(Number(others.fillOpacity) * 2);
    await expect(page.locator('.concordance b').first()).toHaveCSS('border-bottom-width', '2px');

    await page.goto('/');
    expect(await fill('.timeline g text')).toMatchObject({ isInk: true });
  });
});
