/** Tables of queries, asked on the search page, with the index of Pagefind. */
import { expect, type Page, test } from '@playwright/test';
import { readCases } from '../client/search-cases.ts';
import { placeIn, readTable } from '../search/query-table.ts';

/** What the search page shows for a query. */
interface Shown {
  /** The addresses of the results, in their order. */
  readonly found: readonly string[];
  /** What the query is understood as. */
  readonly read: string;
  /** The heading of the last group of results. */
  readonly last: string;
  /** Similar searches, where nothing is found. */
  readonly offered: string;
}

/** Sends off a query and waits for its answer. */
const ask = (page: Page, query: string): Promise<Shown> =>
  page.evaluate(async (asked) => {
    const results = document.querySelector('[data-piece="results"]');
    const input = document.querySelector<HTMLInputElement>('input[name=q]');
    if (input === null || results === null) throw new Error('This is not the search page.');
    input.value = asked;
    const answered = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (results.ariaBusy === null) resolve(watch.disconnect());
      });
      watch.observe(results, { attributeFilter: ['aria-busy'] });
    });
    input.form?.requestSubmit();
    await answered;
    const links = document.querySelectorAll('.found > a, .found-in:not(:has(.found)) h2 a');
    const textOf = (selector: string): string =>
      document.querySelector<HTMLElement>(selector)?.textContent ?? '';
    return {
      found: [...links].map((link) => link.getAttribute('href') ?? ''),
      read: textOf('[data-piece="read"]'),
      last: textOf('.found-in:last-of-type h2'),
      offered: textOf('[data-piece="near"]'),
    };
  }, query);

/** What a row opens is named as `document#passage`, or by the address of another page. */
export function testTable(table: URL): void {
  test('each query of the table leads to its passage, or to nothing', async ({ page }) => {
    await page.goto('/search/');
    const missed: string[] = [];
    for (const { q, first = 'nothing', opens = first.replace('none', 'nothing') } of readTable(
      table,
    )) {
      const [href] = (await ask(page, q)).found;
      const place = href ? placeIn(href) : 'nothing';
      if (place !== opens) missed.push(`${q}: ${place}, not ${opens}`);
    }
    expect(missed).toEqual([]);
  });
}

/** The cases that `tests/client/search-cases.suite.ts` asks without a browser. Interpretations are tested there. */
export function testCases(table: URL): void {
  test('each case finds what it has to find', async ({ page }) => {
    await page.goto('/search/');
    const missed: string[] = [];
    for (const one of readCases(table)) {
      const { found, read, last, offered } = await ask(page, one.q);
      const listed = found.map(placeIn);
      const holds = [
        one.first === undefined || listed[0] === one.first,
        one.finds?.every((place) => listed.slice(0, 10).includes(place)) ?? true,
        one.without?.every((place) => !listed.includes(place)) ?? true,
        one.also?.every((word) => read.includes(word)) ?? true,
        one.last === undefined || last.includes(one.last),
        one.nothing !== true || (listed.length === 0 && offered === ''),
      ];
      if (holds.includes(false)) missed.push(`${one.q}: ${listed.slice(0, 10).join(', ')}`);
    }
    expect(missed).toEqual([]);
  });
}
