/** Asks the search page of a built site, served without delay. */
import { chromium, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';
import { host } from './host.ts';

/** The answer of the search page to a query. */
export interface PageAnswer {
  /** The addresses of the results, in their order. */
  readonly found: readonly string[];
  /** Milliseconds from the query to the complete answer, or to the sentence that declines it. */
  readonly time: number;
}

/** Opens the search page of the site in `folder` for `use`. */
export async function onSearchPage<Made>(
  folder: string,
  use: (page: Page) => Promise<Made>,
): Promise<Made> {
  const served = await host(folder, { latency: 0, rate: Infinity });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${served.url}/search/`);
    return await use(page);
  } finally {
    await browser.close();
    served.close();
  }
}

/** Asks one query on the open search page. */
export const ask = (page: Page, query: string): Promise<PageAnswer> =>
  page.evaluate(async (asked) => {
    const results = document.querySelector('[data-piece="results"]');
    const input = document.querySelector<HTMLInputElement>('input[name=q]');
    const status = document.querySelector('[data-piece="status"]');
    if (input === null || results === null || status === null)
      throw new Error('This is not the search page.');
    input.value = asked;
    const start = performance.now();
    const answered = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (results.ariaBusy !== null) return;
        watch.disconnect();
        resolve(performance.now() - start);
      });
      watch.observe(results, { attributeFilter: ['aria-busy'] });
      // A query that is declined changes the status alone.
      watch.observe(status, { childList: true });
    });
    input.form?.requestSubmit();
    const time = await answered;
    const found = [...document.querySelectorAll('.found')].flatMap((one) => {
      const link = [...one.children].find((child) => child.tagName === 'A');
      return link?.getAttribute('href') ?? [];
    });
    return { found, time };
  }, query);
