/**
 * Measures the way from a cold page to the first result over a slow line, beside Pagefind's own interface over the
 * same index, and prints a table. The built site gets a page and files for the comparison: give it a copy.
 *
 *     node bench/search.ts bench/out/edition-site 'a name' 'a date' 'a word'
 */
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';
import { middle, type Wait, waitFor } from './first-result.ts';
import { host } from './host.ts';
import { addPagefindUi, UI_PAGE, UI_RESULT } from './pagefind-ui.ts';

const RUNS = 5;
const OWN_RESULT = '.found a';

const say = ({ time, query, all }: Wait): string =>
  `${(time / 1000).toFixed(1)} s, ${query.toFixed(0)} of ${all.toFixed(0)} kB`;

const [site = 'dist', ...queries] = process.argv.slice(2);
await addPagefindUi(site);
const served = await host(site);
const executablePath = await findBrowser();
const browser = await chromium.launch({
  args: browserArgs,
  ...(executablePath === undefined ? {} : { executablePath }),
});
process.stdout.write('| query | here | Pagefind’s own | times |\n| --- | ---: | ---: | ---: |\n');
for (const query of queries) {
  const q = new URLSearchParams({ q: query });
  const [own, other]: [Wait[], Wait[]] = [[], []];
  // By turns, so that a busy moment of the machine meets both.
  for (let run = 0; run < RUNS; run++) {
    own.push(await waitFor(browser, served, `/search/?${q}`, OWN_RESULT));
    other.push(await waitFor(browser, served, `${UI_PAGE}?${q}`, UI_RESULT));
  }
  const [here, there] = [middle(own), middle(other)];
  const times = (here.time / there.time).toFixed(2);
  process.stdout.write(`| ${query} | ${say(here)} | ${say(there)} | ${times} |\n`);
}
await browser.close();
served.close();
