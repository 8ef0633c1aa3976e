/** axe-core finds nothing on any page: every rule in the light scheme, contrast again in the dark one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { allPages } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const schemes = {
  light: { runOnly: tags },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

for (const colorScheme of ['light', 'dark'] as const) {
  const options = JSON.stringify(schemes[colorScheme]);
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const address of allPages) {
      test(address, async ({ page }) => {
        await page.goto(address);
        const { violations, passes } = await page.evaluate<AxeResults>(
          `(() => { ${axe}; return axe.run(document, ${options}); })()`,
        );
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(0);
      });
    }
  });
}
