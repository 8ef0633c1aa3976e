/** What readers ask of their system: no motion, colours of their own. */
import { expect, test } from '@playwright/test';

test.describe('without motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing on a document’s page takes time, a card of a person neither', async ({ page }) => {
    await page.goto('/documents/i/#t85', { waitUntil: 'networkidle' });
    await page.locator('#t85 a.speaker').click();
    const card = page.locator('.floating.card');
    await expect(card.locator('.small-score')).toBeVisible();
    const moving = await page.evaluate(() =>
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
    expect(moving).toEqual([]);
  });
});

test.describe('in colours of the reader', () => {
  test.use({ forcedColors: 'active' });

  test('what colour alone said is said otherwise', async ({ page }) => {
    await page.goto('/people/shtykov/');
    const fill = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { fill, fillOpacity, color } = getComputedStyle(element);
          return { isInk: fill === getComputedStyle(document.body).color, fillOpacity, color };
        });
    const [spoken, others] = [await fill('.small-score .spoken'), await fill('.small-score path')];
    expect([spoken.isInk, others.isInk]).toEqual([true, true]);
    expect(Number(spoken.fillOpacity)).toBeGreaterThan(Number(others.fillOpacity) * 2);
    await expect(page.locator('.concordance b').first()).toHaveCSS('border-bottom-width', '2px');

    await page.goto('/');
    expect(await fill('.timeline .event text')).toMatchObject({ isInk: true });
  });
});
