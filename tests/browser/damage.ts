/** Damages the files that a page loads: scripts, style sheets, fonts and data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from '@playwright/test';

/** What may happen to a file on its way. */
export const DAMAGES = ['aborted', 'not found', 'cut in half', 'replaced by a page'] as const;
export type Damage = (typeof DAMAGES)[number];

const PAGE = '<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>';

/** Damages the file at `path`, as long as `page` exists. @param folder of the built site */
export async function damage(page: Page, path: string, how: Damage, folder: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === path,
    async (route) => {
      if (how === 'aborted') return route.abort();
      if (how === 'not found') return route.fulfill({ status: 404, body: 'Not found' });
      if (how === 'replaced by a page')
        return route.fulfill({ contentType: 'text/html', body: PAGE });
      const whole = readFileSync(join(folder, decodeURIComponent(path)));
      return route.fulfill({
        contentType: typeOf(path),
        body: whole.subarray(0, Math.floor(whole.length / 2)),
      });
    },
  );
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** Collects the paths of the files that `page` loads from its own host, but not those of pages. */
export function recordFiles(page: Page): ReadonlySet<string> {
  const paths = new Set<string>();
  page.on('response', (response: Response) => {
    const { pathname } = new URL(response.url());
    const isPage = response.request().isNavigationRequest();
    if (response.ok() && !isPage && /\.\w+$/.test(pathname)) paths.add(pathname);
  });
  return paths;
}

/**
 * Collects errors that nothing in the page has caught. A script that is cut in half, or replaced by a page, cannot catch
 * its own syntax error: the browser's report about `unreadable`, if it is a script, is left out.
 */
export function recordErrors(page: Page, unreadable?: string): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ name, message, stack = '' }) => {
    const isOfScript =
      unreadable?.endsWith('.js') === true &&
      (name === 'SyntaxError' || stack.includes(unreadable));
    if (!isOfScript) errors.push(`${name}: ${message}`);
  });
  return errors;
}
