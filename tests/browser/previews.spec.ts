/** Previews of passages that a text refers to. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { followedLink } from './followed-link.ts';

const DOCUMENT = '/documents/hearing/';
const MESSAGE = '/documents/forwarded/';

const surface = (page: Page): Locator => page.locator('.floating:popover-open');
const reference = (page: Page): Locator => page.locator('.text a.reference[href*="#t"]');
const progressBar = (page: Page): Locator => page.locator('.progress');

test.describe('a preview of passages', () => {
  test.use({ viewport: { width: 1100, height: 800 } });

  test('opens by a click, with numbered turns and a way to the passage', async ({ page }) => {
    await page.goto(MESSAGE);
    const link = reference(page).first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(surface(page)).toHaveClass(/preview/);
    await expect(surface(page)).toHaveAccessibleName(/^Passage [IVX]+\.\d+/);
    const items = surface(page).getByRole('listitem');
    expect(await items.count()).toBeLessThanOrEqual(4);
    await expect(items.first()).toHaveText(/^\d+\p{L}/u);
    for (const words of await items.locator('> span').allTextContents()) {
      expect(words.length).toBeLessThanOrEqual(226);
    }
    await surface(page).getByRole('link', { name: 'Go to the passage' }).click();
    await expect(page).toHaveURL(href);
    await expect(page.locator('.marked').first()).toBeInViewport();
  });

  test('stays within the window if there is no space above or below', async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 400 });
    await page.goto(MESSAGE, { waitUntil: 'networkidle' });
    const link = reference(page).first();
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await link.click();
    await expect(surface(page)).toHaveClass(/preview/);
    await expect
      .poll(() => surface(page).evaluate((box) => box.scrollHeight > box.clientHeight))
      .toBe(true);
    const { bottom } = await surface(page).evaluate((box) => box.getBoundingClientRect().toJSON());
    expect(bottom).toBeLessThanOrEqual(400);
    await surface(page).getByRole('link', { name: 'Go to the passage' }).click();
    await expect(page).toHaveURL(/#t\d+$/);
  });

  test('shows the words of passages on the same page', async ({ page }) => {
    await page.goto(DOCUMENT);
    const link = page.locator('#notes a.reference[href*="/documents/hearing/#t"]').first();
    const first = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    const speaker = (await page.locator(`#${first} .speaker`).textContent()) ?? '';
    await expect(surface(page).getByRole('listitem').first()).toContainText(speaker);
    await expect(surface(page).locator('[id]')).toHaveCount(0);
  });

  test('opens by Enter, closes by Escape; the focus returns', async ({ page }) => {
    await page.goto(MESSAGE);
    const link = reference(page).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(surface(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(surface(page).getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(surface(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('opens after the pointer rests on the link', async ({ page }) => {
    await page.clock.install();
    await page.goto(MESSAGE);
    await reference(page).first().hover();
    await page.clock.runFor(600);
    await expect(surface(page)).toHaveClass(/preview/);
  });

  test('a click with a modifier key follows the link', async ({ page }) => {
    await page.goto(MESSAGE);
    const followed = await followedLink(page, async () => {
      await reference(page).first().focus();
      await page.keyboard.press('ControlOrMeta+Enter');
    });
    expect(followed).toMatch(new RegExp(`${DOCUMENT}.*#t`));
    await expect(surface(page)).toHaveCount(0);
  });

  test('fills the width of a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(MESSAGE);
    await reference(page).first().click();
    expect((await surface(page).boundingBox())?.width).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is a link, and there are no progress bar, margin or button of keys', async ({ page }) => {
      await page.goto(DOCUMENT);
      await page.evaluate(() => undefined);
      await expect(progressBar(page)).toBeHidden();
      await expect(page.locator('.sidenotes')).toHaveCount(0);
      await expect(page.locator('.keys-button')).toBeHidden();
      await page.goto(MESSAGE);
      await reference(page).first().click();
      await expect(page).toHaveURL(/\/documents\/hearing\/.*#/);
    });
  });
});
