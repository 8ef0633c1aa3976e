/** Times of one page in a browser with an empty cache, in milliseconds. */
import type { Browser, Page } from '@playwright/test';
import { SELECT_CALLS } from '../src/markup/contract.ts';
import type { Host } from './host.ts';

/** The first contentful paint, and kB of the fonts that were loaded by the end. */
export async function firstPaint(
  browser: Browser,
  { url, taken }: Host,
  address: string,
): Promise<{ readonly time: number; readonly fonts: number }> {
  const page = await (await browser.newContext()).newPage();
  taken();
  await page.goto(url + address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.context().close();
  const fonts = [...taken()].filter(([path]) => path.endsWith('.woff2'));
  return { time, fonts: fonts.reduce((sum, [, bytes]) => sum + bytes / 1000, 0) };
}

/** What a processor four times slower does, in milliseconds. */
export interface Work {
  /** The longest task while the page loads. */
  readonly task: number;
  /** The longest time in one frame or task that scripts of the page take, with the layout that they ask for. */
  readonly script: number;
  /** From a click on a note call to the next paint; missing if there is none. */
  readonly click: number | undefined;
}

/** What the page itself records. */
interface Recorded {
  longtask: number;
  'long-animation-frame': number;
  event: number;
}

/** A long animation frame, which TypeScript does not know. */
interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly PerformanceEntry[];
}

/** Measures the work of a page in a wide window. */
export async function work(browser: Browser, { url }: Host, address: string): Promise<Work> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const recorded: Recorded = { longtask: 0, 'long-animation-frame': 0, event: 0 };
    Object.assign(window, { recorded });
    const ofScripts = (frame: PerformanceEntry): number =>
      (frame as LongFrame).scripts.reduce((sum, { duration }) => sum + duration, 0);
    for (const type of Object.keys(recorded) as (keyof Recorded)[]) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const time = type === 'long-animation-frame' ? ofScripts(entry) : entry.duration;
          recorded[type] = Math.max(recorded[type], time);
        }
      }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
    }
  });
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const { longtask: task, 'long-animation-frame': script } = await recordedIn(page);
  const call = page.locator(`.text :is(${SELECT_CALLS})`).first();
  let click: number | undefined;
  if ((await call.count()) > 0) {
    await call.click();
    await page.waitForTimeout(500);
    click = (await recordedIn(page)).event;
  }
  await context.close();
  return { task, script, click };
}

const recordedIn = (page: Page): Promise<Recorded> =>
  page.evaluate(() => (window as unknown as { readonly recorded: Recorded }).recorded);
