/** The budgets of a document's page hold on the longest document of the edition. */
import { expect, test } from '@playwright/test';
import { weigh } from '../../bench/weigh.ts';

test('Document I weighs at most 18.5 kB in HTML and styles, and 6 kB in scripts', () => {
  const { html, css, script } = weigh(process.env.TEST_SITE ?? 'dist', '/documents/i/');
  expect(html + css).toBeLessThanOrEqual(18.5);
  expect(script).toBeLessThanOrEqual(6);
  expect(Math.min(html, css, script)).toBeGreaterThan(1);
});
