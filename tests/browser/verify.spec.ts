/** The button that compares a received file with the page of its document, in the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { digest } from '../../src/engine/source/digest.ts';
import { example } from './sites.ts';

const file = readFileSync(join(example.archive, 'received/corona.txt'), 'utf8');

async function answers(page: Page, document: string): Promise<string[]> {
  await page.goto(`/documents/${document}/received/`);
  const box = page.locator('.verify');
  await box.getByRole('button').click();
  await expect(box.getByRole('status').locator('p').first()).toBeVisible();
  return box.getByRole('status').locator('p').allTextContents();
}

test('file and page are equal, and it says what was compared', async ({ page }) => {
  for (const document of ['bulletin', 'forwarded', 'hearing', 'letter', 'log']) {
    const [checksum, comparison, allowed] = await answers(page, document);
    expect(checksum).toMatch(/^The SHA-256 of the file is the one stated: [0-9a-f]{64}\.$/);
    expect(comparison).toMatch(/^Lines [\d–, ]+ of the file and the text on the page are equal/);
    expect(allowed).toMatch(/emend/);
  }
});

test('a changed letter is found and shown', async ({ page }) => {
  const changed = file.replace('asks those present', 'asks those presemt');
  expect(changed).not.toBe(file);
  await page.route('**/received/corona.txt', (route) => route.fulfill({ body: changed }));
  const [checksum, comparison] = await answers(page, 'hearing');
  expect(checksum).toBe(`The SHA-256 of the file is not the one stated, but ${digest(changed)}.`);
  expect(comparison).toMatch(/differ\. The file: “mt how.*The page: “nt how/);
});

test('a file that cannot be loaded is no result', async ({ page }) => {
  await page.route('**/received/corona.txt', (route) => route.abort());
  expect(await answers(page, 'hearing')).toEqual([
    'The files could not be loaded. Look whether you are connected.',
  ]);
});
