/** axe-core finds nothing on the search page in any of its states, and nothing runs over at 320 px. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(page: Page, state: string): Promise<void> {
  const options = JSON.stringify({ runOnly: tags });
  const { violations } = await page.evaluate<AxeResults>(
    `(() => { ${axe}; return axe.run(document, ${options}); })()`,
  );
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
  expect(said, state).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, state).toBe(0);
}

for (const [width, colorScheme, forcedColors] of [
  [1440, 'light', 'none'],
  [1000, 'light', 'active'],
  [320, 'dark', 'none'],
] as const) {
  test.describe(`${width} px, ${colorScheme}, forced colours ${forcedColors}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme, contextOptions: { forcedColors } });

    test('every state of the search page', async ({ page }) => {
      await page.goto('/search/?q=halvor+moe+1911');
      await expect(page.locator('.found').first()).toBeVisible();
      const narrow = page.getByText('Filter', { exact: true });
      if (await narrow.isVisible()) await narrow.click();
      await expect(page.getByRole('slider').first()).toBeVisible();
      await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().check();
      await expect(page.getByRole('status')).toContainText('Filtered');
      await expectAccessible(page, 'results, narrowed');
      await page.goto('/search/?q=zepelin+may+1990');
      await expect(page.getByText('is the first date after')).toBeVisible();
      await expectAccessible(page, 'nothing');
      await page.getByLabel('Search passages and notes').fill('vik');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'suggestions');
    });
  });
}
