/** Nothing moves under the reader's eyes: fonts that come late, or never, and scripts that start shift no line. */
import { expect, type Page } from '@playwright/test';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

/** Rounds to 0.00. */
const NONE = 0.005;
/** In ms: well after the page was first drawn, and after the 100 ms that a font is waited for. */
const LATE = 1000;

/** What TypeScript does not know yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

interface Shift {
  value: number;
  moved: string[];
}

/**
 * Scrolls once through the page and back, so that what scripts do at each place is seen too.
 * @returns all shifts since the page began to load; a reader has caused none.
 */
async function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    const described = (node: Node | null): string =>
      (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120);
    const shifts: Shift[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        shifts.push({ value, moved: sources.map(({ node }) => described(node)) });
    }).observe({ type: 'layout-shift', buffered: true });
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    await document.fonts.ready;
    await drawn();
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await drawn();
    }
    scrollTo(0, 0);
    await drawn();
    return shifts;
  });
}

async function expectNoShift(page: Page): Promise<void> {
  const shifts = await shiftsOf(page);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(NONE);
}

for (const width of [1440, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const address of kinds) {
      test(`${address} stands still when fonts are late`, async ({ page }) => {
        let late = 0;
        await page.route('**/*.woff2', async (route) => {
          late += 1;
          await new Promise((done) => setTimeout(done, LATE));
          await route.continue();
        });
        await page.goto(address, { waitUntil: 'load' });
        await expectNoShift(page);
        expect(late).toBeGreaterThan(0);
      });

      test(`${address} stands still when fonts are blocked`, async ({ page }) => {
        let blocked = 0;
        await page.route('**/*.woff2', async (route) => {
          blocked += 1;
          await route.abort();
        });
        await page.goto(address, { waitUntil: 'load' });
        await expectNoShift(page);
        expect(blocked).toBeGreaterThan(0);
      });
    }
  });
}
