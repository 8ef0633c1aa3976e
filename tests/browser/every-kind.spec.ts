/**
 * What holds for every kind of page, whatever it shows: requests, errors, animation, controls in print, width, policy. One
 * test for each page, because loading the page costs more than most of these checks.
 */
import { expect, type Page } from '@playwright/test';
import { animated } from './animated.ts';
import { kindsOfEverySite } from './pages.ts';
import { test } from './shared-page.ts';

const WIDTHS = [320, 390, 520, 521, 768, 900, 901, 1024, 1180, 1181, 1440, 1920];

/** Loads the page and notes what it must not do. */
async function loadQuietly(page: Page, address: string): Promise<void> {
  const { origin } = new URL(address);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
      foreign.push(request.url());
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  expect.soft(foreign).toEqual([]);
  expect.soft(errors).toEqual([]);
  expect.soft(await response?.text()).not.toMatch(/<[^>]+ style=/);
  await expect.soft(page.locator('h1')).toHaveCount(1);
  // The policy is tried below, which the browser reports as errors.
  page.removeAllListeners();
}

/** The widths at which the page can be scrolled sideways. */
async function tooNarrow(page: Page): Promise<number[]> {
  const narrow: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scroll > width) narrow.push(width);
  }
  return narrow;
}

/** Sets the words wider: in a wide font, as a system may have until the edition's fonts come, with the spacing of WCAG 1.4.12. */
const widenWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :root { --font-sans: monospace !important; --font-serif: monospace !important; }
      * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });

/** Gives the links that lead to entries and neighbours long names, with a word longer than a line. */
const lengthenNames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const names = ':is([href*="/people/"], [href*="/groups/"], [href*="/places/"])';
    for (const link of document.querySelectorAll(`main a${names}, .views a, .neighbours a`)) {
      link.append(`, of the ${'long'.repeat(20)} service`);
      // As the engine does for long names in prose.
      if (link.matches('.name')) link.classList.add('long');
    }
  });

/** The directives of the policy that stop a script from changing the base address and sending a form to another host. */
const violated = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // A set, because a page with a policy in its head and one in its headers reports some directives twice.
    const directives = new Set<string>();
    const { promise, resolve } = Promise.withResolvers<void>();
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      directives.add(effectiveDirective);
      if (directives.size === 2) resolve();
    });
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    const form = document.createElement('form');
    form.action = 'https://example.org/';
    document.body.append(form);
    form.submit();
    await promise;
    return [...directives].sort();
  });

for (const address of [...kindsOfEverySite, '/search/?q=steamer', '/search/?q=14+march+1911']) {
  test(address, async ({ page, baseURL }) => {
    const url = new URL(address, baseURL);

    await test.step('sends no request to another host and reports no error', () =>
      loadQuietly(page, url.href));

    await test.step('has no animation where the reader wants none', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect.soft(await animated(page)).toEqual([]);
    });

    await test.step('prints no controls, including those made by scripts', async () => {
      await page.emulateMedia({ media: 'print', reducedMotion: null });
      const controls = page.locator('button, select, summary').filter({ visible: true });
      await expect.soft(controls).toHaveCount(0);
      await page.emulateMedia({ media: null });
    });

    await test.step('fits every width', async () => {
      expect.soft(await tooNarrow(page)).toEqual([]);
    });

    await test.step('fits every width with wide words and long names', async () => {
      await widenWords(page);
      expect.soft(await tooNarrow(page)).toEqual([]);
      await lengthenNames(page);
      expect.soft(await tooNarrow(page)).toEqual([]);
    });

    await test.step('sends no form elsewhere and keeps its base address', async () => {
      expect.soft(await violated(page)).toEqual(['base-uri', 'form-action']);
      expect.soft(new URL(page.url()).origin).toBe(url.origin);
    });
  });
}
