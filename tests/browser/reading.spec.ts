/** Reading a document: text, numbers, notes and the links between the two views, with and without script. */
import { expect, test } from '@playwright/test';

const DOCUMENT = '/documents/hearing/';
const MESSAGE = '/documents/forwarded/';

test('a conversation has turns with permanent numbers', async ({ page }) => {
  await page.goto(DOCUMENT);
  await expect(page.locator('h1')).toContainText('Hearing on the Stranding of the Corona');
  await expect(page.locator('p.turn')).toHaveCount(60);
  await expect(page.locator('#t15')).toContainText('Moe asks if there is a fog bell at the light.');
  await expect(page.locator('#t15 .number')).toHaveAttribute('href', '#t15');
  await expect(page.locator('#t15 .number')).toHaveAccessibleName('15');
});

test('speakers and names link to their people, even if two share a name', async ({ page }) => {
  await page.goto(DOCUMENT);
  await expect(page.locator('#head a[href$="/people/kenji-mori/"]')).toHaveText('Kenji Mori');
  await expect(page.locator('#t18 a.speaker')).toHaveAttribute('href', /\/people\/peder-vik\/$/);
  await expect(page.locator('#t26 a.speaker')).toHaveAttribute('href', /\/people\/paul-vik\/$/);
});

test('a number directly after a word in the source is a note call', async ({ page }) => {
  await page.goto(DOCUMENT);
  for (const label of ['1', '2', '3', '4', '5', '6']) {
    await expect(page.locator(`#r-${label} a`)).toHaveAccessibleName(`note ${label}`);
    await expect(page.locator(`#n-${label}`)).toContainText('is lost');
  }
});

test('a note is marked as lost only if its text is missing', async ({ page }) => {
  await page.goto(MESSAGE);
  for (const label of ['7', '8', '9']) {
    await expect(page.locator(`#r-${label} a`)).toHaveAccessibleName(`note ${label}`);
    await expect(page.locator(`#n-${label}`)).not.toContainText('is lost');
  }
});

test('a message has separate author sections and contains the document', async ({ page }) => {
  await page.goto(MESSAGE);
  await expect(page.locator('#quill #ren #crane')).toHaveCount(1);
  for (const id of ['quill', 'ren', 'crane']) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('#crane #p1')).toBeVisible();
  await page.locator(`.enclosure a[href$="${DOCUMENT}"]`).first().click();
  await expect(page).toHaveURL(DOCUMENT);
});

test('a phrase of the essay links to the passages it refers to', async ({ page }) => {
  await page.goto(MESSAGE);
  const phrase = page.locator(`#p4 a.reference[href$="${DOCUMENT}?to=38#t36"]`);
  await page.goto((await phrase.getAttribute('href')) ?? '');
  await expect(page.locator('#t36')).toBeInViewport();
});

test('an emendation is listed with the received words', async ({ page }) => {
  await page.goto('/documents/letter/');
  await expect(page.locator('#p1')).toContainText('no assistance has come');
  const emendations = page.locator('section[aria-labelledby=departures]');
  await expect(emendations).toContainText('p1: assistance for assitance. A slip of the pen.');
  await page.goto('/documents/letter/received/');
  await expect(page.locator('main')).toContainText('no assitance has come');
});

test('the received text and the reading text link to each other', async ({ page }) => {
  await page.goto(`${DOCUMENT}received/`);
  await expect(page.locator('#l53')).toHaveCount(1);
  await page.locator(`a[href$="${DOCUMENT}#t15"]`).first().click();
  await expect(page.locator('#t15')).toBeInViewport();
});

test('a record without text says so, and what the message says of it', async ({ page }) => {
  await page.goto('/documents/telegram/');
  await expect(page.locator('main')).toContainText('is not part of this edition');
  await expect(page.locator(`main a[href*="${MESSAGE}#p5"]`).first()).toBeVisible();
  await expect(page.locator('main')).toContainText('16 March 1911');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is readable, linked and citable', async ({ page }) => {
    await page.goto(`${DOCUMENT}?to=33#t30`);
    await expect(page.locator('#t30')).toBeInViewport();
    await page.locator('#r-6 a').click();
    await expect(page).toHaveURL(/#n-6$/);
    await expect(page.locator('#n-6')).toBeInViewport();
    await page.locator('#n-6 a[role="doc-backlink"]').first().click();
    await expect(page.locator('#r-6')).toBeInViewport();
  });

  test('the search page links to people, places, dates and notes', async ({ page }) => {
    await page.goto('/search/');
    for (const address of ['/people/', '/places/', '/dates/', '/notes/']) {
      await expect(page.locator(`main a[href$="${address}"]`).first()).toBeVisible();
    }
  });
});
