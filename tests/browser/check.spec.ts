import { expect, type Page, test } from '@playwright/test';

const answer = (page: Page) => page.getByRole('main').getByRole('status');

async function ask(page: Page, words: string, reference = ''): Promise<void> {
  await page.goto('/check/');
  await page.getByLabel('The words').fill(words);
  await page.getByLabel('Where they are said to stand').fill(reference);
  await page.getByRole('button', { name: 'Check' }).click();
}

test('words that stand there are found word for word, with a link', async ({ page }) => {
  await ask(page, 'Stalin asks if there is iron ore', 'I.15');
  await expect(answer(page)).toHaveText('Word for word: I.15.');
  await answer(page).getByRole('link').click();
  await expect(page).toHaveURL('/documents/i/#t15');
});

test('words that stand elsewhere are found there', async ({ page }) => {
  await ask(page, 'Stalin asks if there is iron ore', 'I.32');
  await expect(answer(page)).toHaveText('Word for word, but elsewhere: I.15.');
});

test('without a reference every text is searched', async ({ page }) => {
  await ask(page, 'minutes of a conversation between Stalin and Kim Il Sung');
  await expect(answer(page)).toContainText('Word for word: post.4.');
});

test('words misquoted are shown beside those of the nearest passage', async ({ page }) => {
  await ask(page, 'Stalin asked if there is iron ore', 'I');
  await expect(answer(page)).toContainText('Not word for word. Nearest is I.15');
  await expect(answer(page).locator('ins')).toHaveText('asks');
  await expect(answer(page).locator('del')).toHaveText('asked');
});

test('words that nobody wrote are not found', async ({ page }) => {
  await ask(page, 'lighthouse keepers of the northern pier');
  await expect(answer(page)).toContainText('do not stand there');
});

test('words are loaded when they are asked for, and nothing is sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  await page.goto('/check/');
  expect(asked.filter((one) => one.endsWith('.json'))).toEqual([]);
  await page.getByLabel('The words').fill('iron ore');
  await page.getByLabel('Where they are said to stand').fill('I');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(answer(page)).toContainText('Word for word');
  expect(asked.filter((one) => one.endsWith('.json'))).toEqual(['GET /documents/i/passages.json']);
});

test('a text that does not come is said to be missing', async ({ page }) => {
  await page.route('**/passages.json', (route) => route.abort());
  await ask(page, 'iron ore');
  await expect(answer(page)).toContainText('could not be loaded');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads on', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('.without-script')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check' })).toBeHidden();
  });
});
