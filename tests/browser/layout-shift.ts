/** Tests of layout shift: neither late or missing fonts nor late scripts move a line. */
import { expect, type JSHandle, type Page } from '@playwright/test';
import { hold } from './hold.ts';
import { test } from './shared-page.ts';

/** Maximum shift: a word that moves by some pixels. A different line break shifts a page by more. */
const NONE = 0.001;
/** Delay of scripts and fonts after the first rendering in ms. A page waits 100 ms for them. */
const LATE = 200;

/** The part of the API that TypeScript does not declare yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

interface Shift {
  value: number;
  moved: string[];
}

/** A function of the page that waits for a frame and 50 ms more. A page that is not drawn gets no frame, so a second is the limit. */
const waitOn = (page: Page): Promise<JSHandle<() => Promise<void>>> =>
  page.evaluateHandle(() => async () => {
    await new Promise((done) => {
      requestAnimationFrame(done);
      setTimeout(done, 1000);
    });
    await new Promise((done) => setTimeout(done, 50));
  });

/** Scrolls through the page and back, so that scripts at every position run. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(
    async (drawn) => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await drawn();
      }
      scrollTo(0, 0);
      await drawn();
    },
    await waitOn(page),
  );
}

/** The sum of all shifts since the page began to load, except in the progress bar, whose number changes during scrolling. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(
    async (drawn) => {
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
      // A font that arrives may be followed by another.
      for (let step = 0; step < 2; step += 1) {
        await document.fonts.ready;
        await drawn();
      }
      return shifts;
    },
    await waitOn(page),
  );
}

/** Waits until the first rendering of the page, and then `milliseconds` more. */
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

/** Tests each address. @param addresses of pages, with the site's own address. @param widths of the window */
export function testLayoutShift(addresses: readonly string[], widths = [1440, 390]): void {
  for (const width of widths) {
    test.describe(`${width} pixels wide`, () => {
      test.use({ viewport: { width, height: 900 } });

      for (const address of addresses) {
        test(`${address} has no layout shift while its scripts and fonts are late`, async ({
          page,
        }) => {
          let arrived = 0;
          page.on('requestfinished', (request) => {
            if (request.url().endsWith('.woff2')) arrived += 1;
          });
          // The script of colours and sizes in the head holds the first rendering up, as style sheets do.
          const letScriptsGo = await hold(page, '**/_astro/*.js');
          const letGo = await hold(page, '**/*.woff2');
          await page.goto(address, { waitUntil: 'commit' });
          await firstDrawn(page, LATE);
          letScriptsGo();
          await scrollThrough(page);
          letGo();
          const shifts = await shiftsOf(page);
          const sum = shifts.reduce((total, { value }) => total + value, 0);
          expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(NONE);
          expect(arrived).toBeGreaterThan(0);
        });
      }
    });
  }
}
