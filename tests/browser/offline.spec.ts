/** What is read without the site, opened from the disk without a network: a document as one file, and the package. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { digest } from '../../src/engine/source/digest.ts';
import { run, skipWithout, type Tool } from '../setup/tool.ts';
import { pack, unpack } from './packed.ts';
import { example } from './sites.ts';

const SHA256SUM: Tool = { name: 'sha256sum', command: ['sha256sum', '--check', '--strict'] };

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
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(file);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  test.afterAll(() => rmSync(folder, { recursive: true }));

  let bag: string;
  let zip: Buffer;
  test.beforeAll(() => {
    zip = pack(folder, 'site');
    bag = unpack(zip, join(folder, 'unpacked'));
  });

  const opened = (path: string): string => pathToFileURL(join(bag, path)).href;

  test('is the same, byte for byte, when it is packed again', () => {
    expect(pack(folder, 'twin').equals(zip)).toBe(true);
  });

  test('has the checksums of all its files, which another program confirms', () => {
    let count = 0;
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      for (const line of readFileSync(join(bag, list), 'utf8').trim().split('\n')) {
        const [sum, path = ''] = line.split('  ');
        expect(digest(readFileSync(join(bag, path))), path).toBe(sum);
        count += 1;
      }
    }
    // All but the list of lists.
    expect(count).toBe(Object.keys(unzipSync(zip)).length - 1);
    skipWithout(SHA256SUM, test.info());
    const inBag = { ...SHA256SUM, folder: bag };
    expect(run(inBag, 'manifest-sha256.txt').status).toBe(0);
    expect(run(inBag, 'tagmanifest-sha256.txt').status).toBe(0);
    const file = join(bag, 'data/index.html');
    const before = readFileSync(file);
    writeFileSync(file, `${before} `);
    expect(run(inBag, 'manifest-sha256.txt').said).toContain('data/index.html: FAILED');
    writeFileSync(file, before);
  });

  test('has links that lead to files, from the first page to every other', () => {
    const seen = new Set([opened('open.html')]);
    const dead: string[] = [];
    for (const address of seen) {
      if (!address.endsWith('.html')) continue;
      visit(fromHtml(readFileSync(fileURLToPath(address), 'utf8')), 'element', (element) => {
        for (const name of ['href', 'src', 'action']) {
          const value = element.properties[name];
          if (typeof value !== 'string' || /^(?:https?:|mailto:|data:)/.test(value)) continue;
          const target = new URL(value, address);
          target.hash = target.search = '';
          if (target.href.endsWith('/') || !existsSync(fileURLToPath(target))) {
            dead.push(`${address} → ${value}`);
          }
          seen.add(target.href);
        }
      });
    }
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(150);
  });

  test('is read and searched', async ({ page }) => {
    const failed: string[] = [];
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    page.on('pageerror', (error) => failed.push(String(error)));
    page.on('request', (request) => {
      if (/^(?!file:|data:|blob:)/.test(request.url())) failed.push(request.url());
    });
    await page.goto(opened('open.html'));
    await page.waitForURL(opened('data/index.html'));
    await page.getByRole('link', { name: 'V', exact: true }).click();
    await expect(page).toHaveURL(opened('data/documents/hearing/index.html'));
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Archive Serif"'))).toBe(true);
    await page.locator('[data-transcription] a.name[href*="/people/"]').first().hover();
    await expect(page.locator('[popover] a[href*="/people/"]').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('[role="doc-noteref"]').first().click();
    await page.keyboard.press('Escape');
    await page.locator('.site-head a', { hasText: 'Search' }).click();
    await page.locator('form[role="search"] input').first().fill('steamer');
    await page.keyboard.press('Enter');
    const found = page.locator('.found a').first();
    await expect(found).toBeVisible();
    expect(page.url()).toBe(`${opened('data/search/index.html')}?q=steamer`);
    await found.click();
    await expect(page).toHaveURL(/data\/documents\/[^/]+\/index\.html.*#/);
    await page.goto(opened('data/concordance/index.html'));
    await expect(page.locator('h1')).toBeVisible();
    expect(failed).toEqual([]);
  });

  test('checks quotations', async ({ page }) => {
    await page.goto(opened('data/check/index.html'));
    await page.getByLabel('Quotation', { exact: true }).fill('Moe asks if there is a fog bell');
    await page.getByRole('button', { name: 'Check' }).click();
    const answer = page.getByRole('main').getByRole('status');
    await expect(answer).toContainText('Word for word: V.15.');
    await answer.getByRole('link').click();
    await expect(page).toHaveURL(/documents\/hearing\/index\.html#t15$/);
    await page.goto(opened('data/documents/hearing/received/index.html'));
    await page.locator('.verify button').click();
    await expect(page.locator('.verify')).toContainText('are equal');
  });

  test('keeps notes of the reader', async ({ page }) => {
    await page.goto(opened('data/documents/hearing/index.html'));
    await page.evaluate(() => {
      const turn = document.getElementById('t52');
      if (turn) getSelection()?.setBaseAndExtent(turn, 0, turn, turn.childNodes.length);
    });
    await page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('Kept on the disk');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('#t52 > .reader-mark').click();
    await page.getByRole('dialog').getByRole('link', { name: 'Your notes' }).click();
    await expect(page).toHaveURL(opened('data/your-notes/index.html'));
    await expect(page.getByText('Kept on the disk')).toBeVisible();
    await page.getByRole('link', { name: 'Turn 52' }).click();
    await expect(page).toHaveURL(`${opened('data/documents/hearing/index.html')}#t52`);
    await expect(page.locator('#t52 > .reader-mark')).toBeVisible();
  });
});
