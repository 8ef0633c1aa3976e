/**
 * Measures the time to the first result over a slow connection and with an empty cache, here and with Pagefind's own
 * interface on the same index. Adds a page and files to the built site, so give it a copy that is not published.
 *
 *     node bench/search.ts bench/out/edition-site 'a name' 'a date' 'a word'
 */
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';
import { middle, type Wait, waitFor } from './first-result.ts';
import { host } from './host.ts';
import { addPagefindUi, UI_PAGE, UI_RESULT } from './pagefind-ui.ts';

/** The queries of an archive: one of each kind. */
export type Queries = Readonly<Record<'name' | 'date' | 'word', string>>;

/** The median waits of one query, here and with Pagefind's own interface. */
export interface Compared {
  readonly kind: string;
  readonly here: Wait;
  readonly there: Wait;
}

const RUNS = 5;
const OWN_RESULT = '.found a';

/** Measures each of `queries` on the built site in `site`. */
export async function compareSearch(site: string, queries: Queries): Promise<Compared[]> {
  await addPagefindUi(site);
  const served = await host(site);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const all: Compared[] = [];
  for (const [kind, query] of Object.entries(queries)) {
    const q = new URLSearchParams({ q: query });
    const [own, other]: [Wait[], Wait[]] = [[], []];
    // Alternates, so that a busy moment of the machine affects both.
    for (let run = 0; run < RUNS; run++) {
      own.push(await waitFor(browser, served, `/search/?${q}`, OWN_RESULT));
      other.push(await waitFor(browser, served, `${UI_PAGE}?${q}`, UI_RESULT));
    }
    all.push({ kind, here: middle(own), there: middle(other) });
  }
  await browser.close();
  served.close();
  return all;
}

const say = ({ time, query, all }: Wait): string =>
  `${(time / 1000).toFixed(2)} s, ${query.toFixed(0)} of ${all.toFixed(0)} kB`;

/** Rows of a table: archive, query, both waits, and their ratio. */
export const comparedRows = (archive: string, compared: readonly Compared[]): string =>
  compared
    .map(({ kind, here, there }) => {
      const times = (here.time / there.time).toFixed(2);
      return `| ${archive} | ${kind} | ${say(here)} | ${say(there)} | ${times} |`;
    })
    .join('\n');

if (import.meta.main) {
  const [site = 'dist', name = '', date = '', word = ''] = process.argv.slice(2);
  const compared = await compareSearch(site, { name, date, word });
  process.stdout.write(`${comparedRows(site, compared)}\n`);
}
