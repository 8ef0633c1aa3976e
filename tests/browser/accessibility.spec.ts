/** Checks pages with axe-core in the light scheme, and the contrast of one page of each kind in the dark one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { allPages, isPartOfConcordance, kindsOfEverySite, structuredDocuments } from './pages.ts';
import { test } from './shared-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Reports a violation by its elements. */
const brief: RunOptions = { resultTypes: ['violations'], selectors: false };
const light: RunOptions = {
  ...brief,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const dark: RunOptions = {
  ...brief,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

async function expectNoViolation(page: Page, options: RunOptions): Promise<void> {
  const { violations, passes } = await page.evaluate<{ violations: string[]; passes: number }>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations, passes }) => ({
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
      passes: passes.length,
    }))`,
  );
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(0);
}

/** Pages of entries, which are made by one template each. */
const OF_ENTRY = /^\/(?:people|places|groups|quotations)\/[^/]+\/$/;

/** Of pages of entries and parts of a concordance one of each kind is tried; with `EVERY_PAGE=1` in the environment, all. */
const isTried = (address: string): boolean =>
  process.env.EVERY_PAGE === '1' ||
  kindsOfEverySite.includes(address) ||
  !(OF_ENTRY.test(new URL(address).pathname) || isPartOfConcordance(address));

for (const address of [...allPages.filter(isTried), ...structuredDocuments]) {
  test(address, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await page.evaluate(axe);
    await expectNoViolation(page, light);
    // Pages of one kind have the same colours.
    if (!kindsOfEverySite.includes(address) && !structuredDocuments.includes(address)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolation(page, dark);
  });
}
