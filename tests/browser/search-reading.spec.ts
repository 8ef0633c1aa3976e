import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'yaml';

const field = (page: Page): Locator => page.getByLabel('Search passages and notes');
const status = (page: Page): Locator => page.getByRole('status');
const found = (page: Page): Locator => page.locator('.found');
const chips = (page: Page): Locator => page.locator('.read-as li');
const search = (page: Page, query: string) =>
  page.goto(`/search/?${new URLSearchParams({ q: query })}`);

test('a name in another script leads to the passages of its bearer, without the full-text index', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, '박헌영');
  await expect(chips(page)).toHaveText([/person Pak Hon-yong/]);
  await expect(found(page).first().getByRole('link')).toHaveAttribute(
    'href',
    /^\/documents\/i\/.*#t79$/,
  );
});

test('a day leads to the document of that day', async ({ page }) => {
  await search(page, '5 March 1949');
  await expect(chips(page)).toHaveText([/date 5 March 1949/]);
  await expect(found(page).first().getByRole('link')).toHaveAttribute('href', '/documents/i/#head');
});

test('a citation leads to its passage, a question with its answer', async ({ page }) => {
  await search(page, 'I.32');
  await expect(found(page)).toHaveCount(1);
  await expect(found(page).getByRole('link')).toHaveAttribute('href', '/documents/i/#t32');
  await expect(found(page).locator('.beside')).toContainText('answers');
});

test('who speaks stands in small capitals, and what answers the chair is set in', async ({
  page,
}) => {
  await search(page, 'I.32');
  const speakers = found(page).locator('.speaker');
  await expect(speakers).toHaveText(['Stalin', 'Shtykov']);
  for (const speaker of await speakers.all())
    await expect(speaker).toHaveCSS('font-variant-caps', 'small-caps');
  await expect(found(page).locator('.chair')).toHaveCSS('padding-left', '0px');
  await expect(found(page).locator('.reply')).not.toHaveCSS('padding-left', '0px');
});

test('of a speaker the words are looked for in what is said', async ({ page }) => {
  await search(page, 'stalin: planes');
  await expect(chips(page)).toHaveText([/speaker .*Stalin/]);
  await expect(found(page).first()).toBeVisible();
  for (const text of await found(page).locator('p:not(.beside, .why)').allTextContents()) {
    expect(text).toMatch(/^Stalin .*plane/);
  }
});

test('names and words are looked for in the same passage', async ({ page }) => {
  await search(page, 'shtykov planes');
  await expect(found(page).first()).toBeVisible();
  for (const marks of await found(page).evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)),
  )) {
    expect(marks).toEqual(expect.arrayContaining(['Shtykov']));
    expect(marks.join(' ')).toContain('plane');
  }
});

test('a chip turned back into words, and back again, stands in the address', async ({ page }) => {
  await search(page, 'stalin');
  await expect(status(page)).toContainText('passage');
  const button = chips(page).getByRole('button');
  await button.press('Enter');
  await expect(page).toHaveURL('/search/?q=stalin&words=0-6');
  await expect(chips(page)).toHaveClass('plain');
  await expect(button).toBeFocused();
  await expect(found(page).filter({ hasText: 'note' }).first()).toBeVisible();
  await page.goBack();
  await expect(chips(page)).toHaveText([/person/]);
  await page.goForward();
  await expect(chips(page)).toHaveText([/words/]);
  await button.click();
  await expect(page).toHaveURL('/search/?q=stalin');
  await field(page).fill('stalin cotton');
  await expect(chips(page)).toHaveText([/person/]);
});

test('where nothing is found, what was understood is said', async ({ page }) => {
  await search(page, 'opis 7');
  await expect(status(page)).toHaveText('Nothing found for opis 7, read as call number opis 7.');
});

interface Row {
  readonly q: string;
  readonly first?: string;
  readonly opens?: string;
}

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

test('the table of queries: each leads to its passage, or to nothing', async ({ page }) => {
  const table = new URL('../search/queries.yaml', import.meta.url);
  const rows = parse(readFileSync(table, 'utf8')) as readonly Row[];
  expect(rows.length).toBeGreaterThanOrEqual(300);
  await page.goto('/search/');
  const missed: string[] = [];
  for (const { q, first = 'nothing', opens = first.replace('none', 'nothing') } of rows) {
    const href = (await firstFound(page, q)) ?? '/documents/nothing/';
    const { pathname, hash } = new URL(href, page.url());
    const place = `${pathname.split('/')[2]}${hash}`;
    if (place !== opens) missed.push(`${q}: ${place}, not ${opens}`);
  }
  expect(missed).toEqual([]);
});
