/** Note calls and passages have their labels whatever happens to other files, and the words are without them. */
import { globSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { DAMAGES } from './damage.ts';
import { tryDamaged } from './damaged-page.ts';
import { example } from './sites.ts';

const HEARING = '/documents/hearing/';

/** The style sheet that the script of documents loads. */
const [sheet = ''] = globSync('_astro/enhancements.*.css', { cwd: example.folder });

/** What each call and number should show, and what the browser draws in it. */
const labelsOn = (page: Page): Promise<{ asked: string; drawn: string; width: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.text .call > a, .text a.number')].map((link) => ({
      asked: JSON.stringify(link.getAttribute('data-label') ?? link.getAttribute('aria-label')),
      drawn: getComputedStyle(link, '::before').content,
      width: link.getBoundingClientRect().width,
    })),
  );

async function expectLabels(page: Page): Promise<void> {
  const labels = await labelsOn(page);
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter(({ asked, drawn, width }) => asked !== drawn || width === 0)).toEqual([]);
}

for (const how of DAMAGES) {
  test(`notes and previews open if the style sheet is ${how}`, async ({ page }) => {
    const file = `/${sheet.replaceAll('\\', '/')}`;
    const address = new URL(HEARING, example.url).href;
    const { features, faults } = await tryDamaged(page, { address, file, how }, example.folder, [
      'a note',
      'a preview',
    ]);
    expect(faults).toEqual([]);
    expect(features).toMatchObject({ 'a note': 'works', 'a preview': 'works' });
  });
}

test('selected words are without labels', async ({ page }) => {
  await page.goto(HEARING);
  await expectLabels(page);
  const { selected, words } = await page.evaluate(() => {
    const passage = document.querySelector('.text .turn:has(.call)') as HTMLElement;
    getSelection()?.selectAllChildren(passage);
    return { selected: String(getSelection()), words: passage.textContent };
  });
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  expect(plain(selected)).not.toBe('');
  expect(plain(selected)).toBe(plain(words));
});

test('labels are drawn if no other file arrives and no script runs', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: example.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route(/\.\w+$/, (route) => route.abort());
  await page.goto(HEARING);
  const call = page.locator('.text .call > a').first();
  expect((await call.boundingBox())?.width).toBeGreaterThan(0);
  await context.close();
});
