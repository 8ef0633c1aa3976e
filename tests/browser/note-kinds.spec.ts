/** The choice of the kinds of notes: below a document, and on the list of all notes, with and without scripts. */
import { expect, type Page, test } from '@playwright/test';

const shown = (page: Page, rows: string): Promise<string[]> =>
  page
    .locator(rows)
    .filter({ visible: true })
    .evaluateAll((notes) =>
      notes.map((note) => note.querySelector('.mark, .label')?.textContent?.trim() ?? ''),
    );

const NOTES = '.notes .body > ul > li';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a document shows the notes of one kind, and all again', async ({ page }) => {
      await page.goto('/documents/hearing/');
      const all = await shown(page, NOTES);
      expect(all).toHaveLength(24);
      const choice = page.getByRole('radiogroup', { name: 'Kinds of notes' });
      await expect(choice.getByRole('radio')).toHaveCount(4);
      await choice.getByLabel('The text 5').check();
      expect(await shown(page, NOTES)).toEqual(['a', 'f', 'j', 'n', 'r']);
      await page.keyboard.press('ArrowRight');
      expect(await shown(page, NOTES)).toHaveLength(9);
      await choice.getByLabel('All 24').check();
      expect(await shown(page, NOTES)).toEqual(all);
    });

    test('a note that an address names is shown whatever is chosen', async ({ page }) => {
      await page.goto('/documents/hearing/#n-b');
      await page.getByLabel('People 7').check();
      expect(await shown(page, NOTES)).toContain('b');
    });

    test('the list of all notes hides documents without a note of the kind', async ({ page }) => {
      await page.goto('/notes/');
      await page.getByLabel('Figures 9').check();
      expect(await shown(page, '.all-notes > li')).toHaveLength(9);
      await expect(page.locator('.entry-section').filter({ visible: true })).toHaveCount(1);
      await page.emulateMedia({ media: 'print' });
      expect((await shown(page, '.all-notes > li')).length).toBeGreaterThan(30);
    });
  });
}

test('a note that is not shown opens at its call', async ({ page }) => {
  await page.goto('/documents/hearing/', { waitUntil: 'networkidle' });
  await page.getByLabel('The text 5').check();
  await page.locator('#r-b a').click();
  await expect(page.locator('.floating')).toContainText('The house stands');
});

test('a document whose notes have no kind offers no choice', async ({ page }) => {
  await page.goto('/documents/log/');
  await expect(page.locator('#notes')).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
});
