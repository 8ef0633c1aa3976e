/** The built site works in a folder of a host: a server gives it below `/a/b/`, and nothing else. */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { run, skipWithout, type Tool } from '../setup/tool.ts';
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
  // Pages have styles, too.
  if (/\.(?:css|html)$/.test(file)) {
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

/** The files of a site that a copy needs: without compressed ones, and without the page that a host shows for others. */
const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder }).filter(
    (file) => statSync(join(folder, file)).isFile() && !/\.(?:br|gz)$|^404\.html$/.test(file),
  );

test('every link leads to a file of the site, and the links lead to every file', () => {
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
  const reached = new Set([...seen].map(fileAt));
  const files = filesOf(example.folder);
  expect(files.filter((file) => !reached.has(join(example.folder, file)))).toEqual([]);
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

test('a copy by wget has every file, and is read from a disk', async ({ page, context }) => {
  const copy = mkdtempSync(join(tmpdir(), 'wget-'));
  const wget: Tool = { name: 'wget', command: ['wget', '--no-proxy', '--quiet'], folder: copy };
  try {
    skipWithout(wget, test.info());
    const options = ['--mirror', '--page-requisites', '--convert-links', '--adjust-extension'];
    const { status, said } = run(
      wget,
      ...options,
      '--no-parent',
      '--no-host-directories',
      example.url,
    );
    expect(said).toBe('');
    expect(status).toBe(0);
    const copied = new Set(filesOf(copy));
    const files = filesOf(example.folder);
    expect(files.filter((file) => !copied.has(file))).toEqual([]);

    await context.setOffline(true);
    await page.goto(pathToFileURL(join(copy, 'documents/hearing/index.html')).href);
    const columns = page.locator('main dl').first();
    expect(await columns.evaluate((list) => getComputedStyle(list).display)).not.toBe('block');
    await page.locator('[data-transcription] [role="doc-noteref"]').first().click();
    expect(page.url()).toMatch(/hearing\/index\.html#n-/);
    await page.locator('[data-transcription] a.name[href*="people/"]').first().click();
    expect(page.url()).toMatch(/^file:.*\/people\/[^/]+\/index\.html/);
    await expect(page.locator('h1')).toBeVisible();
  } finally {
    rmSync(copy, { recursive: true });
  }
});
