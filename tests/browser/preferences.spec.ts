/** System preferences of readers: reduced motion, forced colours. */
import { expect, type Page } from '@playwright/test';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

/** Elements with an animation or transition. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        const durations = [transitionDuration, animationDuration].filter((one) => one !== 'auto');
        return durations.some((one) => /[1-9]/.test(one))
          ? [`${element.tagName}${part} ${durations}`]
          : [];
      }),
    ),
  );

test.describe('without motion', () => {
  for (const address of kinds) {
    test(`${address} has no animations`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await moving(page)).toEqual([]);
    });
  }

  test('the card of a person opens without animation', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/documents/hearing/#t34', { waitUntil: 'networkidle' });
    await page.locator('#t34 a.speaker').click();
    await expect(page.locator('.floating.card .small-conversation')).toBeVisible();
    expect(await moving(page)).toEqual([]);
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
