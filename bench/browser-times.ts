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

/** What a processor four times slower does: the longest task while the page loads, and from a click to the next paint. */
export async function work(
  browser: Browser,
  { url }: Host,
  address: string,
): Promise<{ readonly task: number; readonly click: number | undefined }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const found = window as unknown as { longest: number; slowest: number };
    found.longest = 0;
    found.slowest = 0;
    const watch = (use: (duration: number) => void, options: PerformanceObserverInit): void =>
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) use(duration);
      }).observe(options);
    watch((time) => (found.longest = Math.max(found.longest, time)), { type: 'longtask' });
    watch((time) => (found.slowest = Math.max(found.slowest, time)), {
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const task = await numberIn(page, 'longest');
  const call = page.locator(`.text :is(${SELECT_CALLS})`).first();
  let click: number | undefined;
  if ((await call.count()) > 0) {
    await call.click();
    await page.waitForTimeout(500);
    click = await numberIn(page, 'slowest');
  }
  await context.close();
  return { task, click };
}

const numberIn = (page: Page, name: 'longest' | 'slowest'): Promise<number> =>
  page.evaluate((key) => (window as unknown as Record<string, number>)[key] ?? 0, name);
