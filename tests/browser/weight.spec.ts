/** The budgets of a document's page, on the longest document of the example: they hold whatever an edition holds. */
import { expect, test } from '@playwright/test';
import { weigh } from '../../bench/weigh.ts';
import { example } from './sites.ts';

test('the page of a hearing weighs at most 12.5 kB in HTML and styles, and 6 kB in scripts', () => {
  const { html, css, script } = weigh(example.folder, '/documents/hearing/');
  expect(html + css).toBeLessThanOrEqual(12.5);
  expect(script).toBeLessThanOrEqual(6);
  expect(Math.min(html, css, script)).toBeGreaterThan(1);
});
