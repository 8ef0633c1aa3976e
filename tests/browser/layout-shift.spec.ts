/** Nothing moves under the reader's eyes: fonts that come late, or never, and scripts that start shift no line. */
import { expect, type Page, test } from '@playwright/test';
import { kinds } from './pages.ts';

/** Rounds to 0.00. */
const NONE = 0.005;
const LATE = 1000;

/** What the page is told before it loads: to add up its shifts, none of which a reader has caused. */
const OBSERVE = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      shifts.push({ value, moved: sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? '') });
  }).observe({ type: 'layout-shift', buffered: true });
`;

interface Shift {
  value: number;
  moved: string[];
}

/** Scrolls once through the page and back, so that what scripts do at each place is seen too. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    await document.fonts.ready;
    await drawn();
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await drawn();
    }
    scrollTo(0, 0);
    await drawn();
    return (globalThis as unknown as { shifts: Shift[] }).shifts;
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
        await page.addInitScript(OBSERVE);
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
        await page.addInitScript(OBSERVE);
        await page.route('**/*.woff2', (route) => route.abort());
        await page.goto(address, { waitUntil: 'load' });
        await expectNoShift(page);
      });
    }
  });
}
