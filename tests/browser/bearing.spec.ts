/** Claims and quotations: the marks beside the text, the panel about a passage, and their pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page, test } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const markOf = (page: Page, passage: string): Locator =>
  page.locator(`#${passage} > .bearing-mark`);
const panel = (page: Page): Locator => page.getByRole('dialog');

const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))',
  );
};

test('marks say how many claims bear on a passage, and take no room among the words', async ({
  page,
}) => {
  await page.goto('/documents/hearing/');
  await expect(markOf(page, 't35')).toHaveAccessibleName('2 claims bear on this passage');
  await expect(markOf(page, 't26')).toHaveAccessibleName('One claim bears on this passage');
  await expect(markOf(page, 't52')).toHaveAccessibleName('A page for those who quote this passage');
  expect(await page.locator('.bearing-mark').count()).toBe(6);
  expect(await page.locator('#t35').textContent()).not.toContain('claim');
  await page.emulateMedia({ media: 'print' });
  await expect(markOf(page, 't35')).toBeHidden();
});

test('cards, claims and citations of a document are one file, fetched once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/documents/hearing/', { waitUntil: 'networkidle' });
  await markOf(page, 't52').click();
  await expect(panel(page)).toBeFocused();
  const pack = (await page.locator('article').getAttribute('data-pack'))?.split(' ')[0];
  expect(fetched.filter((path) => path.endsWith('.json'))).toEqual([
    `/documents/pack-${pack}.json`,
  ]);
});

test('a press on a mark opens the panel: claims, hands, citations, checksum', async ({ page }) => {
  await page.goto('/documents/hearing/');
  await markOf(page, 't52').click();
  await expect(panel(page)).toHaveAccessibleName('About V.52');
  await expect(panel(page)).toBeFocused();
  const words = panel(page);
  await expect(words.getByRole('blockquote')).toHaveText(/^Kanari says that she was on deck/);
  await expect(words.getByRole('listitem').first()).toHaveText(
    'Eleni Kanari spoke, probably in Greek.',
  );
  await expect(words).toContainText('V.52, in The Skerryvik Papers');
  await expect(words).toContainText(/SHA-256 [0-9a-f]{64}/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await markOf(page, 't36').press('Enter');
  await panel(page).getByRole('link', { name: 'Moe asked about the sectors of the light' }).click();
  await expect(page).toHaveURL(/\/claims\/#sectors-of-the-light$/);
});

test('the toolbar of a selection opens the panel for any passage', async ({ page }) => {
  await page.goto('/documents/letter/');
  await page.evaluate(() => {
    const passage = document.querySelector('#p2');
    if (passage !== null) getSelection()?.selectAllChildren(passage);
  });
  await page.getByRole('button', { name: 'About this passage' }).click();
  await expect(panel(page)).toHaveAccessibleName('About II.2');
  await expect(panel(page).getByRole('listitem').first()).toHaveText('Anna Belova wrote.');
});

test('without facts there are no marks, and the panel says that they could not be loaded', async ({
  page,
}) => {
  await page.route('**/pack-*.json', (route) => route.abort());
  await page.goto('/documents/hearing/', { waitUntil: 'networkidle' });
  expect(await page.locator('.bearing-mark').count()).toBe(0);
  await page.evaluate(() => {
    const passage = document.querySelector('#t15');
    if (passage !== null) getSelection()?.selectAllChildren(passage);
  });
  await page.getByRole('button', { name: 'About this passage' }).click();
  await expect(panel(page)).toContainText('could not be loaded');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a document leads to its claims and quotations, and they lead back', async ({ page }) => {
    await page.goto('/documents/hearing/');
    await page.getByRole('link', { name: '5 claims about this document' }).click();
    await expect(page).toHaveURL(/\/claims\/#about-hearing$/);
    const claim = page.locator('#nobody-else');
    await expect(claim).toContainText('The document contradicts it');
    await expect(claim).toContainText('took it for a seal');
    await claim.getByRole('link', { name: 'V.26–29' }).click();
    await expect(page).toHaveURL(/\/documents\/hearing\/\?to=29#t26$/);
    await page.getByRole('link', { name: 'Passages of this document' }).click();
    await page.getByRole('link', { name: 'The passenger’s red star' }).click();
    await expect(page.locator('h1')).toHaveText('The passenger’s red star');
    await expect(page.locator('main')).toContainText('Nils Dahl took it down in Norwegian.');
    await page.getByText('RIS', { exact: true }).click();
    await expect(page.locator('pre').nth(1)).toBeVisible();
  });
});

test('claims and passages stand side by side in a wide window, and below each other in a narrow one', async ({
  page,
}) => {
  const columns = (): Promise<number[]> =>
    page
      .locator('#sectors-of-the-light > div')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/claims/');
  const [left, right] = await columns();
  expect(left).toBe(right);
  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = await columns();
  expect(below).toBeGreaterThan(above ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
