/** IBM's accessibility checker, which is independent of axe-core, finds no violation on any kind of page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** The rules whose result depends on the colour scheme. Other colour rules read the style sheets. */
const OF_COLOUR = ['text_contrast_sufficient'];

/** A result of the engine for one element and one rule. */
interface Finding {
  ruleId: string;
  /** The level of the rule, and its result: `['VIOLATION', 'FAIL']`. */
  value: [string, string];
  message: string;
  snippet: string;
}

/** A table can be focused so that keys scroll it. The engine knows only that this one has room here; in a narrower window it has not. */
const isTableThatFits = (rule: string, snippet: string): boolean =>
  rule === 'element_tabbable_role_valid' && snippet.includes('class="table"');

/** Checks the page against all rules, or the named ones. */
async function expectNoViolation(page: Page, rules: readonly string[] = []): Promise<void> {
  const findings = await page.evaluate<Finding[]>(
    `(async () => {
      const checker = new ace.Checker();
      const sets = ['IBM_Accessibility', 'WCAG_2_2'];
      const rules = new Set(${JSON.stringify(rules)});
      if (rules.size > 0)
        for (const set of sets)
          checker.rulesetRules[set] = checker.rulesetRules[set].filter((rule) => rules.has(rule));
      const report = await checker.check(document, sets);
      return report.results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
    })()`,
  );
  const violations = findings.filter(
    ({ ruleId, value: [kind, outcome], snippet }) =>
      kind === 'VIOLATION' && outcome === 'FAIL' && !isTableThatFits(ruleId, snippet),
  );
  expect(
    violations.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`),
  ).toEqual([]);
  expect(findings.filter(({ value }) => value[1] === 'PASS').length).toBeGreaterThan(0);
}

for (const address of kinds) {
  test(address, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await page.evaluate(`${engine}; globalThis.ace = ace;`);
    await expectNoViolation(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolation(page, OF_COLOUR);
  });
}
