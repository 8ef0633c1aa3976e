/** The budgets of a document's page hold on the longest document of the edition. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { weigh } from '../../bench/weigh.ts';

const site = process.env.TEST_SITE ?? 'dist';

test('Document I weighs at most 18.5 kB in HTML and styles, and 6 kB in scripts', () => {
  const { html, css, script } = weigh(site, '/documents/i/');
  expect(html + css).toBeLessThanOrEqual(18.5);
  expect(script).toBeLessThanOrEqual(6);
  expect(Math.min(html, css, script)).toBeGreaterThan(1);
});

test('no script has the code that Vite puts around imports', () => {
  const scripts = globSync('_astro/*.js', { cwd: site });
  const codes = scripts.map((file) => readFileSync(join(site, file), 'utf8'));
  expect(codes.filter((code) => code.includes('import('))).not.toEqual([]);
  expect(codes.filter((code) => code.includes('vite:preloadError'))).toEqual([]);
});
