/** Nothing moves under the reader's eyes: fonts that come late, or never, and scripts that start shift no line. */
import { expect, type Page } from '@playwright/test';
import { hold } from './hold.ts';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

/** A word that moves by some pixels; a line that breaks elsewhere moves a page by more. */
const NONE = 0.001;
/** How long after the first drawing fonts are held back, in ms: a page waits 100 for them. */
const LATE = 200;

/** What TypeScript does not know yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

interface Shift {
  value: number;
  moved: string[];
}

/** Scrolls once through the page and back, so that what scripts do at each place is seen too. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await drawn();
    }
    scrollTo(0, 0);
    await drawn();
  });
}

/** All shifts since the page began to load, but for those of the progress bar, whose number changes as a reader scrolls. */
function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    const described = (node: Node | null): string =>
      (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120);
    const isInStrip = (node: Node | null): boolean =>
      (node instanceof Element ? node : node?.parentElement)?.closest('.progress') != null;
    const shifts: Shift[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        if (!sources.every(({ node }) => isInStrip(node)))
          shifts.push({ value, moved: sources.map(({ node }) => described(node)) });
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    return shifts;
  });
}

/** Waits until the page has been drawn for the first time, and then `milliseconds` more. */
function firstDrawn(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(
    (more) =>
      new Promise((done) => {
        new PerformanceObserver((_, observer) => {
          observer.disconnect();
          setTimeout(done, more);
        }).observe({ type: 'paint', buffered: true });
      }),
    milliseconds,
  );
}

for (const width of [1440, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const address of kinds) {
      test(`${address} stands still without its fonts, and when they come`, async ({ page }) => {
        let arrived = 0;
        page.on('requestfinished', (request) => {
          if (request.url().endsWith('.woff2')) arrived += 1;
        });
        const letGo = await hold(page, '**/*.woff2');
        await page.goto(address, { waitUntil: 'commit' });
        await firstDrawn(page, LATE);
        await scrollThrough(page);
        letGo();
        await page.waitForLoadState('networkidle');
        const shifts = await shiftsOf(page);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(NONE);
        expect(arrived).toBeGreaterThan(0);
      });
    }
  });
}
