/** Files that are read without the site: a document as one file, from the disk, without a network. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { example } from './sites.ts';

const fileAt = (path: string): string => pathToFileURL(resolve(example.folder, path)).href;

test.beforeEach(async ({ context }) => context.setOffline(true));

test('a document as one file has its fonts and notes, and asks for nothing', async ({ page }) => {
  const file = fileAt('documents/hearing/one-file.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(file);
  await page.evaluate(() => document.fonts.ready);
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(faces.join()).toMatch(/Archive Serif/);
  expect(faces.join()).toMatch(/Archive Sans/);
  await page.locator('[role="doc-noteref"]').first().click();
  expect(page.url()).toMatch(/one-file\.html#n-/);
  await expect(page.locator(':target')).toBeInViewport();
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith(file))).toEqual([]);
});
