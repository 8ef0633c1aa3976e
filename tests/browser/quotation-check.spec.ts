import { expect, type Page, test } from '@playwright/test';

const answer = (page: Page) => page.getByRole('main').getByRole('status');

async function ask(page: Page, words: string, reference = ''): Promise<void> {
  await page.goto('/check/');
  await page.getByLabel('Quotation', { exact: true }).fill(words);
  await page.getByLabel('Supposed source').fill(reference);
  await page.getByRole('button', { name: 'Check' }).click();
}

test('words that stand there are found word for word, with a link', async ({ page }) => {
  await ask(page, 'Moe asks if there is a fog bell', 'V.15');
  await expect(answer(page)).toContainText('Word for word: V.15.');
  await expect(answer(page)).toContainText(
    'Words of Halvard Moe, as taken down by Nils Dahl, in the translation of Edith Crane.',
  );
  await answer(page).getByRole('link').click();
  await expect(page).toHaveURL('/documents/hearing/#t15');
});

test('words that stand elsewhere are found there', async ({ page }) => {
  await ask(page, 'Moe asks if there is a fog bell', 'V.32');
  await expect(answer(page)).toContainText('Word for word, but elsewhere: V.15.');
});

test('what a quotation leaves out is named', async ({ page }) => {
  await ask(page, 'moe asks … a fog bell', 'V.15');
  await expect(answer(page)).toContainText(
    'Word for word, with changes that the quotation may make: V.15.',
  );
  await expect(answer(page)).toContainText('Left out: “if there is”.');
  await expect(answer(page)).toContainText('Another capital: “moe” for “Moe”.');
});

test('without a reference every text is searched', async ({ page }) => {
  await ask(page, 'minutes of a hearing at Kristiansund');
  await expect(answer(page)).toContainText('Word for word: forwarded.2.');
});

test('words misquoted are shown beside those of the nearest passage', async ({ page }) => {
  await ask(page, 'Moe asked if there is a fog bell', 'V');
  await expect(answer(page)).toContainText('Not word for word. Nearest is V.15');
  await expect(answer(page).locator('ins')).toHaveText('asks');
  await expect(answer(page).locator('del')).toHaveText('asked');
});

test('words that nobody wrote are not found', async ({ page }) => {
  await ask(page, 'teachers of a two-year plan');
  await expect(answer(page)).toContainText('Not found in these');
  await expect(answer(page)).toContainText('does not have, the text of Answer of the Board (III)');
});

test('words are loaded when they are asked for, and nothing is sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  await page.goto('/check/');
  expect(asked.filter((one) => one.endsWith('.json'))).toEqual([]);
  await page.getByLabel('Quotation', { exact: true }).fill('fog bell');
  await page.getByLabel('Supposed source').fill('V');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(answer(page)).toContainText('Word for word');
  expect(asked.filter((one) => one.endsWith('.json'))).toEqual(['GET /check/words-0.json']);
});

test('a text that does not come is said to be missing', async ({ page }) => {
  await page.route('**/words-*.json', (route) => route.abort());
  await ask(page, 'fog bell');
  await expect(answer(page)).toContainText('could not be loaded');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads on', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check' })).toBeHidden();
  });
});
