import { expect, type Locator, type Page, test } from '@playwright/test';
import { testCases } from './search-table.suite.ts';

const field = (page: Page): Locator => page.getByLabel('Search passages and notes');
const status = (page: Page): Locator => page.getByRole('status');
const found = (page: Page): Locator => page.locator('.found');
const query = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

test('a query opens the passage with the words marked', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('fog bell');
  await page.getByRole('button', { name: 'Search' }).click();
  const passage = found(page).filter({ hasText: 'asks if there is a fog bell' });
  await expect(passage.locator('mark')).toHaveText(['fog', 'bell']);
  await passage.getByRole('link').click();
  await expect(page).toHaveURL('/documents/hearing/?mark=fog+bell#t15');
  await expect(page.locator('#t15')).toBeInViewport();
  const marks = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()),
  );
  expect(marks).toEqual(['fog', 'bell']);
});

test('passages come before notes, and notes are called notes', async ({ page }) => {
  await page.goto('/search/?q=compass');
  await expect(status(page)).toHaveText(
    /^\d+ passages and \d+ notes in \d+ documents?; 1 topic\.$/,
  );
  const kinds = await page
    .locator('.found-in')
    .first()
    .locator('.found')
    .evaluateAll((items) => items.map((item) => item.classList.contains('note')));
  expect(kinds).toEqual(kinds.toSorted());
  await expect(page.locator('.found.note a').first()).toHaveText(/note/i);
});

test('a phrase is found word for word', async ({ page }) => {
  await page.goto('/search/?q=%22northern+channel%22+pass');
  await expect(found(page)).toHaveText([/to reach the northern channel/]);
});

test('words on either side of a dash are found', async ({ page }) => {
  await page.goto('/search/?q=roughly+fathoms');
  await expect(found(page).first().locator('mark')).toHaveText(['roughly', 'fathoms']);
});

test('what is typed is searched for and stands in the address; back restores what was sent off', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).fill('herring');
  await field(page).press('Enter');
  await expect(status(page)).toContainText('passage');
  await expect(page).toHaveTitle(/^herring – Search – /);
  const herring = await status(page).textContent();
  await field(page).fill('steamer');
  await expect(status(page)).not.toHaveText(herring ?? '');
  await expect.poll(() => query(page)).toBe('steamer');
  await field(page).press('Enter');
  await page.goBack();
  await expect(field(page)).toHaveValue('herring');
  await expect(status(page)).toHaveText(herring ?? '');
  await page.goForward();
  await expect(field(page)).toHaveValue('steamer');
});

test('back from a passage restores query, results and place', async ({ page }) => {
  await page.goto('/search/?q=steamer');
  // Results are replaced until all stand, and are counted then.
  await expect(status(page)).toContainText('passage');
  const last = found(page)
    .filter({ has: page.locator('a[href*="/documents/"]') })
    .last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await last.getByRole('link').click();
  await expect(page).toHaveURL(/\/documents\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('steamer');
  await expect(last).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('where no passage holds all, those that hold some are shown, with what each word finds', async ({
  page,
}) => {
  await page.goto('/search/?q=herring+zeppelin');
  await expect(status(page)).toContainText('No passage matches the whole query');
  await expect(page.getByText(/^herring in \d+ passages/)).toBeVisible();
  await expect(page.getByText('zeppelin does not occur')).toBeVisible();
  await expect(found(page).first().locator('mark')).toHaveText(['herring']);
});

test('nothing found is said, with where else to look', async ({ page }) => {
  await page.goto('/search/?q=zeppelin');
  await expect(status(page)).toHaveText('Nothing found for zeppelin.');
  await expect(found(page)).toHaveCount(0);
  for (const name of ['people', 'places', 'dates', 'notes']) {
    await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('an index that cannot be loaded is said, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=compass');
  await expect(status(page)).toHaveText('Search is unavailable.');
  await page.unroute('**/pagefind/**');
  await field(page).press('Enter');
  await expect(found(page).first()).toBeVisible();
});

test('the index is fetched only when a reader is about to search', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const fetched = (): boolean => requests.some((path) => path.startsWith('/pagefind/'));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(fetched()).toBe(false);
  await field(page).focus();
  await expect.poll(fetched).toBe(true);
});

test('by keyboard alone: / to the field, Enter, past the facets to the passage, Enter', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('fog bell');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=fog+bell');
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press('/');
  const skip = page.getByRole('link', { name: 'Skip to the results' });
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    if (await skip.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(found(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/documents/hearing/?mark=fog+bell#t15');
});

test('what is searched for is never taken for markup', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(status(page)).toContainText('Nothing found');
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field gives way to the pages that answer by lists', async ({ page }) => {
    for (const address of ['/search/', '/']) {
      await page.goto(address);
      await expect(page.locator('form[role=search]')).toBeHidden();
      await expect(page.locator('.without-script')).toBeVisible();
    }
    await page.locator('main').getByRole('link', { name: 'dates' }).first().click();
    await expect(page).toHaveURL('/dates/');
  });
});

test('the editors’ essays are found after the documents, and open at their section', async ({
  page,
}) => {
  await page.goto('/search/?q=typography');
  await expect(status(page)).toHaveText('1 section in 1 essay.');
  await expect(page.locator('.found-in h2')).toContainText('Essays on typography');
  await found(page).getByRole('link').click();
  await expect(page).toHaveURL('/about/method/#the-typography');
  await expect(page.locator('#the-typography')).toBeInViewport();
});

test('on paper an answer stands below its query, without what narrows it', async ({ page }) => {
  await page.goto('/search/?q=steamer');
  await expect(found(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeVisible();
  await expect(field(page)).toHaveValue('steamer');
  await expect(found(page).first()).toBeVisible();
  for (const part of ['.narrow', '.order', '.when']) {
    await expect(page.locator(part).first()).toBeHidden();
    await expect(page.locator(part).last()).toBeHidden();
  }
  await page.goto('/search/');
  await expect(field(page)).toBeHidden();
});

test('before anything is asked the page shows what can be, and all of it finds something', async ({
  page,
}) => {
  await page.goto('/search/');
  const guide = page.getByRole('region', { name: 'What you can search for' });
  await expect(guide).toBeVisible();
  const queries = await guide.getByRole('link').allTextContents();
  expect(queries.length).toBeGreaterThan(7);
  await guide.getByRole('link').first().click();
  for (const asked of queries) {
    await field(page).fill(asked);
    await field(page).press('Enter');
    await expect(status(page), asked).toHaveText(/^(?!.*No passage matches the whole).*\d/);
    await expect(page.locator('#results:not([aria-busy])')).toBeAttached();
    await expect(found(page).first(), asked).toBeVisible();
    await expect(guide).toBeHidden();
  }
  await field(page).fill('');
  await expect(guide).toBeVisible();
  await expect(page).toHaveTitle(/^Search – /);
  await expect(found(page)).toHaveCount(0);
});

testCases(new URL('../search/cases.yaml', import.meta.url));
