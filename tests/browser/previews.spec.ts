/** Previews of passages that a text refers to. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { followedLink } from './followed-link.ts';

const DOCUMENT = '/documents/hearing/';
const MESSAGE = '/documents/forwarded/';

const surface = (page: Page): Locator => page.locator('.floating:popover-open');
const reference = (page: Page): Locator => page.locator('.text a.reference[href*="#t"]');
const progressBar = (page: Page): Locator => page.locator('.progress');

/** Opens a page and waits for what it shows of other pages. */
async function goTo(page: Page, address: string): Promise<void> {
  const cards = page.waitForResponse((response) =>
    /\/documents\/pack-\d+\.json$/.test(response.url()),
  );
  await page.goto(address);
  await (await cards).finished();
  await page.waitForLoadState('networkidle');
}

test.describe('a preview of passages', () => {
  test.use({ viewport: { width: 1100, height: 800 } });

  test('opens by a click, with numbered turns and a way to the passage', async ({ page }) => {
    await goTo(page, MESSAGE);
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
    await goTo(page, MESSAGE);
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
    await goTo(page, MESSAGE);
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
    await goTo(page, MESSAGE);
    await reference(page).first().hover();
    await page.clock.runFor(600);
    await expect(surface(page)).toHaveClass(/preview/);
  });

  test('a click with a modifier key follows the link', async ({ page }) => {
    await goTo(page, MESSAGE);
    const followed = await followedLink(page, async () => {
      await reference(page).first().focus();
      await page.keyboard.press('ControlOrMeta+Enter');
    });
    expect(followed).toMatch(new RegExp(`${DOCUMENT}.*#t`));
    await expect(surface(page)).toHaveCount(0);
  });

  test('fills the width of a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await goTo(page, MESSAGE);
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

test.describe('a link', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  const open = (page: Page): Locator => page.locator('.floating:popover-open');

  /** Pages with a link that has no words of the page itself to show, and words of what opens. */
  const LINKS: readonly (readonly [what: string, page: string, link: string, words: string])[] = [
    [
      'to a whole document in the text',
      MESSAGE,
      '.text a.reference:not([href*="#"])',
      'Document VI',
    ],
    ['to a note of another document', MESSAGE, '.notes a[href*="hearing/#n-i"]', '5.2 miles'],
    ['to a note of the same document', DOCUMENT, '.notes a[href*="#n-q"]', 'six seconds of light'],
    ['to a person in the record', DOCUMENT, '.record a[href*="edith-crane"]', 'Edith Crane'],
    ['to a sender', MESSAGE, '.record a[href*="mara-quill"]', 'Mara Quill'],
    ['to a place in the record', DOCUMENT, '.record a[href*="kristiansund"]', 'Kristiansund'],
    [
      'to what speaks of the document',
      DOCUMENT,
      'section:has(#spoken-of) a[href*="forwarded/#p"]',
      'minutes',
    ],
    [
      'to a passage that is spoken of',
      DOCUMENT,
      'section:has(#spoken-of) a[href^="#t"]',
      'Go to the passage',
    ],
    [
      'of a document without text',
      '/documents/telegram/',
      'section:has(#said) a',
      'Go to the passage',
    ],
    ['to a work', '/documents/telegram/', 'a.citation', 'In the bibliography'],
  ];
  for (const [what, address, selector, words] of LINKS) {
    test(`${what} opens a preview by pointer and by keyboard`, async ({ page }) => {
      await goTo(page, address);
      const link = page.locator(selector).first();
      await link.click();
      await expect(open(page)).toContainText(words);
      await page.keyboard.press('Escape');
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(open(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(open(page)).toHaveCount(0);
      await expect(link).toBeFocused();
      expect(new URL(page.url()).pathname).toBe(address);
    });
  }

  test('in the last line of a card is followed', async ({ page }) => {
    await goTo(page, MESSAGE);
    await page.locator('.text a.reference:not([href*="#"])').first().click();
    await open(page).getByRole('link', { name: 'Open the document' }).click();
    await expect(page).toHaveURL(/\/documents\/\w+\/$/);
    expect(page.url()).not.toContain(MESSAGE);
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('opens a preview at the bottom of the window', async ({ page }) => {
      await goTo(page, MESSAGE);
      await page.locator('.text a.reference:not([href*="#"])').first().tap();
      await expect(open(page)).toContainText('Open the document');
      const box = await open(page).boundingBox();
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    });
  });
});
