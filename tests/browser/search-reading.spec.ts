import { expect, type Locator, type Page, test } from '@playwright/test';
import { testTable } from './search-table.suite.ts';

const field = (page: Page): Locator => page.getByLabel('Search passages and notes');
const status = (page: Page): Locator => page.getByRole('status');
const found = (page: Page): Locator => page.locator('.found');
const chips = (page: Page): Locator => page.locator('.read-as li');
const search = (page: Page, query: string) =>
  page.goto(`/search/?${new URLSearchParams({ q: query })}`);

test('a name in another script leads to the passages of the person, without the full-text index', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, '森健二');
  await expect(chips(page)).toHaveText([/person Kenji Mori/]);
  await expect(found(page).first().getByRole('link')).toHaveAttribute(
    'href',
    /\/documents\/hearing\/.*#t40$/,
  );
});

test('a day leads to the document of that day', async ({ page }) => {
  await search(page, '14 March 1911');
  await expect(chips(page)).toHaveText([/date 14 March 1911/]);
  await expect(found(page).first().getByRole('link')).toHaveAttribute(
    'href',
    /\/documents\/hearing\/#head$/,
  );
});

test('a citation leads to its passage, a question with its answer', async ({ page }) => {
  await search(page, 'V.31');
  await expect(found(page)).toHaveCount(1);
  await expect(found(page).getByRole('link')).toHaveAttribute(
    'href',
    /\/documents\/hearing\/#t31$/,
  );
  await expect(found(page).locator('.beside')).toContainText('answers');
});

test('who speaks stands in small capitals, and what answers the chair is set in', async ({
  page,
}) => {
  await search(page, 'V.31');
  const speakers = found(page).locator('.speaker');
  await expect(speakers).toHaveText(['Moe', 'Strand']);
  for (const speaker of await speakers.all())
    await expect(speaker).toHaveCSS('font-variant-caps', 'small-caps');
  await expect(found(page).locator('.chair')).toHaveCSS('padding-left', '0px');
  await expect(found(page).locator('.reply')).not.toHaveCSS('padding-left', '0px');
});

test('of a speaker the words are looked for in what is said', async ({ page }) => {
  await search(page, 'moe: light');
  await expect(chips(page)).toHaveText([/speaker .*Moe/]);
  await expect(found(page).first()).toBeVisible();
  for (const text of await found(page).locator('p:not(.beside, .why)').allTextContents()) {
    expect(text).toMatch(/^Moe .*light/);
  }
});

test('names and words are looked for in the same passage', async ({ page }) => {
  await search(page, 'strand lamps');
  await expect(found(page).first()).toBeVisible();
  for (const marks of await found(page).evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)),
  )) {
    expect(marks).toEqual(expect.arrayContaining(['Strand']));
    expect(marks.join(' ')).toContain('lamp');
  }
});

test('a chip turned back into words, and back again, stands in the address', async ({ page }) => {
  await search(page, 'moe');
  await expect(status(page)).toContainText('passage');
  const button = chips(page).getByRole('button');
  await button.press('Enter');
  await expect(page).toHaveURL('/search/?q=moe&words=0-3');
  await expect(chips(page)).toHaveClass('plain');
  await expect(button).toBeFocused();
  await expect(found(page).filter({ hasText: 'note' }).first()).toBeVisible();
  await page.goBack();
  await expect(chips(page)).toHaveText([/person/]);
  await page.goForward();
  await expect(chips(page)).toHaveText([/words/]);
  await button.click();
  await expect(page).toHaveURL('/search/?q=moe');
  await field(page).fill('moe herring');
  await expect(chips(page)).toHaveText([/person/]);
});

test('where nothing is found, what was understood is said', async ({ page }) => {
  await search(page, 'box 99');
  await expect(status(page)).toHaveText(
    'Nothing found for box 99, understood as call number box 99.',
  );
});

testTable(new URL('../search/queries.yaml', import.meta.url));
