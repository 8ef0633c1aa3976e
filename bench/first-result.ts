/** Measures how long a reader on a slow connection waits for the first result, and what is fetched until then. */
import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';

export interface Wait {
  /** Milliseconds from the request of the page to the first result. */
  readonly time: number;
  /** kB (1,000 bytes) transferred until then: all files, and the files of the search. */
  readonly all: number;
  readonly query: number;
  /** The transferred files, by path. */
  readonly taken: ReadonlyMap<string, number>;
}

/** True for indexes and documents; false for styles and scripts of a page. */
const ANSWERS = /^\/search\/.*\.json$|^(?:\/bench-ui)?\/pagefind\/(?!pagefind-ui)/;

/** Opens a page of `host` with an empty cache, and waits for an element that `result` selects. */
export async function waitFor(
  browser: Browser,
  host: Host,
  address: string,
  result: string,
): Promise<Wait> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { promise, resolve } = Promise.withResolvers<number>();
  await page.exposeFunction('answered', resolve);
  await page.addInitScript((selector) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      watch.disconnect();
      (window as unknown as { answered(time: number): void }).answered(performance.now());
    });
    watch.observe(document, { childList: true, subtree: true });
  }, result);
  host.taken();
  await page.goto(host.url + address, { waitUntil: 'commit' });
  const time = await promise;
  const taken = host.taken();
  await context.close();
  const sum = (paths: RegExp): number =>
    [...taken].reduce((all, [path, bytes]) => all + (paths.test(path) ? bytes / 1000 : 0), 0);
  return { time, all: sum(/^/), query: sum(ANSWERS), taken };
}

/** The median of several waits. */
export function middle(waits: readonly Wait[]): Wait {
  const wait = waits.toSorted((a, b) => a.time - b.time)[Math.floor(waits.length / 2)];
  if (wait === undefined) throw new Error('Nothing was measured.');
  return wait;
}
