/** Reading: the text, its numbers, its notes and the way between the two views, with and without script. */
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

test('a conversation reads turn by turn, each with its permanent number', async ({ page }) => {
  await page.goto('/documents/i/');
  await expect(page.locator('h1')).toContainText('Stalin’s Meeting with Kim Il Sung');
  await expect(page.locator('p.turn')).toHaveCount(120);
  await expect(page.locator('#t15')).toContainText('Stalin asks if there is iron ore in Korea.');
  await expect(page.locator('#t15 .number')).toHaveAttribute('href', '#t15');
  await expect(page.locator('#t15 .number')).toHaveText('15');
});

test('speakers and names lead to their people', async ({ page }) => {
  await page.goto('/documents/i/');
  const name = page.locator('#head a[href="/people/pak-hon-yong/"]');
  await expect(name).toHaveText('Pak Hon-yong');
});

test('the numbers glued to words in the source are note calls, and their lost text is owned to', async ({
  page,
}) => {
  await page.goto('/documents/post/');
  for (const label of ['1', '2', '3', '4', '5', '6']) {
    await expect(page.locator(`#r-${label}`)).toHaveText(label);
    await expect(page.locator(`#n-${label}`)).toContainText('not carried');
  }
  await page.goto('/documents/i/');
  for (const label of ['15', '16', '17', '18', '19', '20', '21', '22', '23']) {
    await expect(page.locator(`#r-${label}`)).toHaveText(label);
    await expect(page.locator(`#n-${label}`)).toContainText('not carried');
  }
});

test('the message keeps its hands apart and carries the document', async ({ page }) => {
  await page.goto('/documents/post/');
  for (const id of ['henwood', 'delong', 'weathersby'])
    await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('#weathersby #p1')).toBeVisible();
  await expect(page.locator('#henwood #delong #weathersby')).toHaveCount(1);
  await page.locator('.enclosure a[href="/documents/i/"]').first().click();
  await expect(page).toHaveURL(/\/documents\/i\/$/);
});

test('a phrase of the essay leads to the passages it speaks of', async ({ page }) => {
  await page.goto('/documents/post/');
  const phrase = page.locator('#p6 a.reference[href="/documents/i/?to=86#t68"]');
  await page.goto((await phrase.getAttribute('href')) ?? '');
  await expect(page.locator('#t68')).toBeInViewport();
});

test('the received file and the reading text lead to each other', async ({ page }) => {
  await page.goto('/documents/i/received/');
  await expect(page.locator('#l41')).toHaveCount(1);
  const turn = page.locator('a[href="/documents/i/#t15"]').first();
  await turn.click();
  await expect(page.locator('#t15')).toBeInViewport();
});

test('a record without text says so, and what the message says of it', async ({ page }) => {
  await page.goto('/documents/iv/');
  await expect(page.locator('main')).toContainText('does not carry');
  await expect(page.locator('main a[href^="/documents/post/#p7"]').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('14 September 1949');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is readable, linked and citable', async ({ page }) => {
    await page.goto('/documents/i/?to=78#t75');
    await expect(page.locator('#t75')).toBeInViewport();
    await page.locator('#r-23 a').click();
    await expect(page).toHaveURL(/#n-23$/);
    await expect(page.locator('#n-23')).toBeInViewport();
    await page.locator('#n-23 a[role="doc-backlink"]').first().click();
    await expect(page.locator('#r-23')).toBeInViewport();
  });

  test('the search page leads to people, places, dates and notes instead', async ({ page }) => {
    await page.goto('/search/');
    for (const address of ['/people/', '/places/', '/dates/', '/notes/']) {
      await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
    }
  });
});

test.describe('in print', () => {
  test('the words, numbers and notes are printed, what floats or navigates is not', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/documents/i/');
    await expect(page.locator('#t15')).toBeVisible();
    await expect(page.locator('#t15 .number')).toBeVisible();
    await expect(page.locator('#n-15')).toBeVisible();
    await expect(page.locator('.site-head nav')).toBeHidden();
    await expect(page.locator('.site-foot nav')).toBeHidden();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(50_000);
  });

  test('no page has controls, whatever scripts had made on the screen', async ({ page }) => {
    for (const address of [...kinds, '/search/?q=planes']) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.emulateMedia({ media: 'print' });
      const controls = page.locator('button, select, summary');
      await expect(controls.filter({ visible: true }), address).toHaveCount(0);
    }
  });
});
