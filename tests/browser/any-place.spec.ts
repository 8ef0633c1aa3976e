/** The built site works in a folder of a host: a server gives it below `/a/b/`, and nothing else. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { example } from './sites.ts';

const PREFIX = '/a/b/';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file at an address; nothing outside the folder. */
function fileAt(pathname: string): string | undefined {
  if (!pathname.startsWith(PREFIX) || pathname.includes('..')) return undefined;
  const path = join(example.folder, decodeURI(pathname.slice(PREFIX.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const file = fileAt(new URL(request.url ?? '/', 'http://host').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The addresses that a page or style sheet names. */
function namedIn(file: string, text: string): string[] {
  const found: string[] = [];
  if (file.endsWith('.css')) {
    for (const [, address = ''] of text.matchAll(/url\("?([^)"]+)"?\)/g)) found.push(address);
  }
  if (file.endsWith('.html')) {
    visit(fromHtml(text), 'element', ({ properties }) => {
      for (const name of ['href', 'src', 'action']) {
        const value = properties[name];
        if (typeof value === 'string') found.push(value);
      }
    });
  }
  return found;
}

test('every link leads to a file of the site, and the links lead to every file that scripts fetch', () => {
  const start = `${PREFIX}`;
  const seen = new Set([start]);
  const dead: string[] = [];
  for (const address of seen) {
    const file = fileAt(address);
    if (file === undefined) continue;
    for (const href of namedIn(file, readFileSync(file, 'utf8'))) {
      if (/^(?:https?:|mailto:|data:)/.test(href)) continue;
      const { pathname } = new URL(href, `http://host${address}`);
      if (fileAt(pathname) === undefined) dead.push(`${address} → ${href}`);
      seen.add(pathname);
    }
  }
  expect(dead).toEqual([]);
  const names = [...seen].join('\n');
  for (const part of ['passages.json', 'cards.html', 'vocabulary.json', 'pagefind.js', '.pf_meta'])
    expect(names).toContain(part);
  expect(seen.size).toBeGreaterThan(150);
});

test('fonts, cards and search work in a folder of a host', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${origin}${PREFIX}documents/hearing/`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.fonts.check('16px "Archive Serif"'))).toBe(true);
  const name = page.locator('[data-transcription] a.name[href*="/people/"]').first();
  await name.hover();
  await expect(page.locator('[popover] a[href*="/people/"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.waitForURL(`${origin}${PREFIX}search/`);
  await page.locator('search-page input, form[role="search"] input').first().fill('oil');
  await page.keyboard.press('Enter');
  const found = page.locator('.found a').first();
  await expect(found).toBeVisible();
  expect(page.url()).toBe(`${origin}${PREFIX}search/?q=oil`);
  await found.click();
  await expect(page).toHaveURL(new RegExp(`^${origin}${PREFIX}documents/[^/]+/.*#`));
  await page.goto(`${origin}${PREFIX}check/`);
  expect(missing).toEqual([]);
});
