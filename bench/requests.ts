/**
 * Counts what 20 queries fetch on a built site: names, dates and words of its own data. Once in one visit, where a file is fetched
 * once, and once from an empty cache for each query, words also in Pagefind's own interface, which is added to the site. Nothing is
 * delayed.
 *
 *     node bench/requests.ts bench/out/1000-site
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';
import { ask } from './ask.ts';
import { host } from './host.ts';
import { addPagefindUi, UI_PAGE, UI_RESULT } from './pagefind-ui.ts';

/** Queries of each kind. */
const COUNTS = { name: 7, date: 6, word: 7 } as const;

type Kind = keyof typeof COUNTS;

interface Asked {
  readonly kind: Kind;
  readonly query: string;
}

/** What was fetched. */
interface Fetched {
  readonly requests: number;
  /** kB (1,000 bytes) as they are sent. */
  readonly sent: number;
}

/** Files that answer queries; not the page, its styles and scripts. */
const ANSWERS = /^\/(?:search\/.+\.json|pagefind\/.+)$/;

/** As many items as are asked for, evenly spread. */
const spread = <Item>(all: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]).filter(
    (one) => one !== undefined,
  );

/** The queries of a site: from its tables of people, dates and documents. */
export function queriesOf(site: string): Asked[] {
  const table = (name: string): Record<string, string>[] =>
    JSON.parse(readFileSync(join(site, `data/${name}.json`), 'utf8'));
  const days = table('dates').filter(({ edtf = '' }) => /^\d{4}-\d\d-\d\d$/.test(edtf));
  const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const hasText = ({ id = '' }): boolean => existsSync(textOf(site, id));
  const longest = (title = ''): string =>
    title.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [
    ...spread(table('people'), COUNTS.name).map(({ name = '' }) => ({
      kind: 'name' as const,
      query: name,
    })),
    ...spread(days, COUNTS.date).map(({ edtf = '' }) => ({
      kind: 'date' as const,
      query: dayInWords.format(new Date(edtf)),
    })),
    ...spread(table('documents').filter(hasText), COUNTS.word).map(({ title, id = '' }, at) => ({
      kind: 'word' as const,
      // A rare word, a word of a title, and so on.
      query: at % 2 === 0 ? longest(title) : commonWord(site, id),
    })),
  ];
}

/** The file with the text of a document; documents that are only catalogued have none. */
const textOf = (site: string, id: string): string => join(site, `documents/${id}/text.txt`);

/** The most frequent word of five letters or more in the text of a document. */
function commonWord(site: string, id: string): string {
  const text = readFileSync(textOf(site, id), 'utf8');
  const words = Map.groupBy(text.match(/\p{L}{5,}/gu) ?? [], (word) => word.toLowerCase());
  return [...words].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** Opens the search page of a site with an empty cache, asks `queries`, and counts what was fetched. */
async function fetchedFor(
  browser: Browser,
  site: string,
  queries: readonly Asked[],
): Promise<Fetched> {
  const served = await host(site, { latency: 0, rate: Infinity });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.url}/search/`);
  for (const { query } of queries) await ask(page, query);
  await page.waitForLoadState('networkidle');
  const answers = [...served.taken()].filter(([path]) => ANSWERS.test(path));
  await context.close();
  served.close();
  const sent = answers.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { requests: answers.length, sent: sent / 1000 };
}

/** Asks a query in Pagefind's own interface with an empty cache. @returns kB of script, WebAssembly, index and results */
async function fetchedByPagefind(browser: Browser, site: string, query: string): Promise<number> {
  const served = await host(site, { latency: 0, rate: Infinity });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.url}${UI_PAGE}?q=${encodeURIComponent(query)}`);
  await page.waitForSelector(UI_RESULT);
  await page.waitForLoadState('networkidle');
  const files = [...served.taken()].filter(([path]) => path.startsWith(`${UI_PAGE}pagefind/`));
  await context.close();
  served.close();
  return files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;
}

/**
 * A row of a table: archive; requests and kB of one visit; kB of a name, a date and a word from an empty cache, and of a word
 * in Pagefind's own interface.
 */
export async function requestsRow(archive: string, site: string): Promise<string> {
  const queries = queriesOf(site);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const visit = await fetchedFor(browser, site, queries);
  const weights: Record<Kind, number[]> = { name: [], date: [], word: [] };
  for (const one of queries) {
    weights[one.kind].push((await fetchedFor(browser, site, [one])).sent);
  }
  if (!existsSync(join(site, UI_PAGE, 'index.html'))) await addPagefindUi(site);
  const pagefind: number[] = [];
  for (const { query } of queries.filter(({ kind }) => kind === 'word')) {
    pagefind.push(await fetchedByPagefind(browser, site, query));
  }
  await browser.close();
  const mean = (all: readonly number[]): string =>
    (all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(0);
  const cells = [
    visit.requests,
    visit.sent.toFixed(0),
    ...[...Object.values(weights), pagefind].map(mean),
  ];
  return `| ${[archive, ...cells].join(' | ')} |`;
}

if (import.meta.main) {
  for (const site of process.argv.slice(2)) {
    process.stdout.write(`${await requestsRow(site, site)}\n`);
  }
}
