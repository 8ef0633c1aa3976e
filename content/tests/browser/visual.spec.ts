/**
 * A few key views look as they did when someone last looked at them. Where a change is meant, look at the new pictures
 * and keep them: `npm run browser -- visual --update-snapshots`.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';

/** Opens a page with all its fonts, however late a busy machine brings them. Its policy knows the styles as they were. */
async function open(page: Page, address: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const isPage = route.request().isNavigationRequest();
    if (!isPage && !route.request().url().endsWith('.css')) return route.fallback();
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/font-display:\s*optional/g, 'font-display: block')
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    return route.fulfill({ response, body });
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
}

/** Compares what stands in the window, or one element, with the picture kept of it. */
async function expectAsBefore(view: Page | Locator, name: string): Promise<void> {
  const options = { maxDiffPixelRatio: 0.02 };
  if ('goto' in view) await expect(view).toHaveScreenshot(`${name}.png`, options);
  else await expect(view).toHaveScreenshot(`${name}.png`, options);
}

test.beforeEach(({ browserName }, info) => {
  info.skip(
    browserName !== 'chromium' || process.platform !== 'linux',
    'The pictures were taken in Chromium on Linux; others draw the edges of the same letters in other greys.',
  );
});

// Scripts fetch more style sheets when idle. The end of a test must not cut one off.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

test.describe('wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the head of a document with its score', async ({ page }) => {
    await open(page, '/documents/i/');
    await expectAsBefore(page, 'document-head');
  });

  test('the voices of the message in their brackets', async ({ page }) => {
    await open(page, '/documents/post/');
    await expectAsBefore(page, 'message');
  });

  test('the map of places', async ({ page }) => {
    await open(page, '/places/');
    await expectAsBefore(page.locator('main figure').first(), 'map');
  });

  test('a search that finds nothing', async ({ page }) => {
    await open(page, '/search/?q=zeppelin');
    await expect(page.getByRole('status')).toHaveText('Nothing found for zeppelin.');
    await page.getByLabel('Search passages and notes').blur();
    await expectAsBefore(page, 'search-empty');
  });
});

test.describe('narrow and dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('turns of a conversation', async ({ page }) => {
    await open(page, '/documents/i/');
    await page.locator('#aid').evaluate((topic) => topic.scrollIntoView());
    await expectAsBefore(page, 'turns-dark');
  });
});

test.describe('as wide as A4 at 96 dots to the inch', () => {
  test.use({ viewport: { width: 794, height: 1123 } });

  test('the first page of a document in print', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page, '/documents/i/');
    await expectAsBefore(page, 'print');
  });
});
