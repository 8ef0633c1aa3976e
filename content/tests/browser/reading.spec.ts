/** What readers find on the pages of this edition. */
import { expect, test } from '@playwright/test';

test('a conversation reads turn by turn, each with its permanent number', async ({ page }) => {
  await page.goto('/documents/i/');
  await expect(page.locator('h1')).toContainText('Stalin’s Meeting with Kim Il Sung');
  await expect(page.locator('p.turn')).toHaveCount(120);
  await expect(page.locator('#t15')).toContainText('Stalin asks if there is iron ore in Korea.');
  await expect(page.locator('#t15 .number')).toHaveAttribute('href', '#t15');
  await expect(page.locator('#t15 .number')).toHaveAccessibleName('15');
});

test('speakers and names lead to their people', async ({ page }) => {
  await page.goto('/documents/i/');
  const name = page.locator('#head a[href$="/people/pak-hon-yong/"]');
  await expect(name).toHaveText('Pak Hon-yong');
});

test('the numbers glued to words in the source are note calls, and their lost text is owned to', async ({
  page,
}) => {
  await page.goto('/documents/post/');
  for (const label of ['1', '2', '3', '4', '5', '6']) {
    await expect(page.locator(`#r-${label} a`)).toHaveAccessibleName(`note ${label}`);
    await expect(page.locator(`#n-${label}`)).toContainText('is lost');
  }
  await page.goto('/documents/i/');
  for (const label of ['15', '16', '17', '18', '19', '20', '21', '22', '23']) {
    await expect(page.locator(`#r-${label} a`)).toHaveAccessibleName(`note ${label}`);
    await expect(page.locator(`#n-${label}`)).toContainText('is lost');
  }
});

test('the message keeps its hands apart and carries the document', async ({ page }) => {
  await page.goto('/documents/post/');
  for (const id of ['henwood', 'delong', 'weathersby'])
    await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('#weathersby #p1')).toBeVisible();
  await expect(page.locator('#henwood #delong #weathersby')).toHaveCount(1);
  await page.locator('.enclosure a[href$="/documents/i/"]').first().click();
  await expect(page).toHaveURL(/\/documents\/i\/$/);
});

test('a phrase of the essay leads to the passages it speaks of', async ({ page }) => {
  await page.goto('/documents/post/');
  const phrase = page.locator('#p6 a.reference[href$="/documents/i/?to=86#t68"]');
  await page.goto((await phrase.getAttribute('href')) ?? '');
  await expect(page.locator('#t68')).toBeInViewport();
});

test('the received file and the reading text lead to each other', async ({ page }) => {
  await page.goto('/documents/i/received/');
  await expect(page.locator('#l41')).toHaveCount(1);
  const turn = page.locator('a[href$="/documents/i/#t15"]').first();
  await turn.click();
  await expect(page.locator('#t15')).toBeInViewport();
});

test('a record without text says so, and what the message says of it', async ({ page }) => {
  await page.goto('/documents/iv/');
  await expect(page.locator('main')).toContainText('is not part of this edition');
  await expect(page.locator('main a[href*="/documents/post/#p7"]').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('14 September 1949');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from the search page the lists lead to the passages', async ({ page }) => {
    await page.goto('/search/');
    const main = page.locator('main');
    await main.getByRole('link', { name: 'every name and word of the texts' }).first().click();
    await expect(page).toHaveURL('/concordance/');
    await main.getByRole('navigation').getByRole('link', { name: 'P', exact: true }).click();
    const name = page.locator('#people-pak-hon-yong').locator('xpath=ancestor::section');
    await name.getByRole('link', { name: /I\.79/ }).click();
    await expect(page).toHaveURL('/documents/i/#t79');

    await page.goto('/references/');
    await main.getByRole('link', { name: 'I, end' }).click();
    await expect(page).toHaveURL('/documents/i/#tail');

    await page.goto('/dates/#written');
    const written = page.locator('#written').locator('xpath=ancestor::section');
    await written
      .getByRole('link', { name: /I\.51.*first half of 1950/s })
      .last()
      .click();
    await expect(page).toHaveURL('/documents/i/#t51');
  });
});
