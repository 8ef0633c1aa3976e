/** A table of queries, asked on the search page. */
import { expect, type Page, test } from '@playwright/test';
import { placeIn, readTable } from '../search/query-table.ts';

/** Sends off a query and waits for its answer. @returns the address of what stands first. */
const firstFound = (page: Page, query: string): Promise<string | null | undefined> =>
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
    const first = document.querySelector('.found > a, .found-in:not(:has(.found)) h2 a');
    return first?.getAttribute('href');
  }, query);

/** What a row opens is named as `document#passage`, or by the address of another page. */
export function testTable(table: URL): void {
  test('each query of the table leads to its passage, or to nothing', async ({ page }) => {
    await page.goto('/search/');
    const missed: string[] = [];
    for (const { q, first = 'nothing', opens = first.replace('none', 'nothing') } of readTable(
      table,
    )) {
      const href = await firstFound(page, q);
      const place = href ? placeIn(href) : 'nothing';
      if (place !== opens) missed.push(`${q}: ${place}, not ${opens}`);
    }
    expect(missed).toEqual([]);
  });
}
