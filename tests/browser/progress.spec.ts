/** The progress bar, and the conversation timeline that it continues. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const DOCUMENT = '/documents/hearing/';

const progressBar = (page: Page): Locator => page.locator('.progress');

test.describe('the progress bar', () => {
  for (const [width, height] of [
    [1440, 46],
    [1100, 46],
    [390, 62],
  ] as const) {
    test(`at ${width} px shows the current turn and its position in the timeline`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(DOCUMENT);
      await expect(progressBar(page)).toBeHidden();
      const before = await page.locator('#t40').evaluate((turn) => (turn as HTMLElement).offsetTop);
      await page.goto(`${DOCUMENT}#t50`);
      await expect(progressBar(page)).toContainText(/V\.50 of \d+/);
      await expect(progressBar(page)).toHaveCSS('height', `${height}px`);
      await expect(progressBar(page).locator('.here')).toHaveCount(1);
      await expect(page.locator('.topics p [aria-current]')).toHaveAttribute('href', '#t50');
      const after = await page.locator('#t40').evaluate((turn) => (turn as HTMLElement).offsetTop);
      expect(after).toBe(before);
      const bar = await progressBar(page).boundingBox();
      const target = await page.locator('#t50').boundingBox();
      expect(target?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    });
  }

  test('follows the reading position and disappears after the text', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t30`);
    await expect(progressBar(page)).toContainText('V.30');
    await page.locator('#t45').evaluate((turn) => turn.scrollIntoView());
    await expect(progressBar(page)).toContainText('V.45');
    await page.locator('#notes').evaluate((notes) => notes.scrollIntoView());
    await expect(progressBar(page)).toBeHidden();
    await page.evaluate(() => scrollTo(0, 0));
    await expect(progressBar(page)).toBeHidden();
  });

  test('is hidden from assistive technology and the keyboard', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t30`);
    await expect(progressBar(page)).toHaveAttribute('aria-hidden', 'true');
    await expect(progressBar(page).locator('a, button, [tabindex]')).toHaveCount(0);
  });
});

test('arrow keys move from a topic to its bars and between them; Enter opens the turn', async ({
  page,
}) => {
  await page.goto(DOCUMENT);
  const topic = page.locator('.topic-link').nth(1);
  const focused = page.locator('.topics a:focus');
  await expect(async () => {
    await topic.focus();
    await page.keyboard.press('ArrowUp');
    await expect(focused).toHaveAttribute('href', '#t7', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('href', '#t8');
  const words = await page.locator('#t8').evaluate((turn) => turn.textContent);
  await expect(focused).toHaveAccessibleName(new RegExp(`\\.8 ${words.slice(0, 20)}`));
  await page.keyboard.press('ArrowDown');
  await expect(topic).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${DOCUMENT}#t2`);
  await expect(page.locator('#t2')).toBeInViewport();
});
