/** Fonts are asked for before the first rendering, unless a reader comes from elsewhere over a slow connection. */
import { expect, type Page, test } from '@playwright/test';
import { connect } from './connection.ts';

const PAGE = '/documents/hearing/';
const preloads = (page: Page) => page.locator('head > link[rel="preload"][as="font"]');

test('over a quick connection each font of the page is preloaded', async ({ page }) => {
  await connect(page, 20);
  await page.goto(PAGE);
  await expect(preloads(page)).toHaveCount(3);
});

test('over a slow connection words are not kept waiting; the next page has the fonts', async ({
  page,
}) => {
  await connect(page, 150);
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await expect(preloads(page)).toHaveCount(0);
  // They come for the next page all the same.
  expect(fonts).toContain('/fonts/serif-latin-roman.woff2');
  await page
    .locator('main a[href*="/people/"]')
    .first()
    .evaluate((link: HTMLAnchorElement) => {
      location.assign(link.href);
    });
  await page.waitForURL('**/people/**');
  await expect(preloads(page)).not.toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each font of the page is preloaded', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('head link[rel="preload"][as="font"]')).toHaveCount(3);
  });
});
