/** The budgets of a document's page, on the longest document of the example: an edition's text does not change them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { weigh } from '../../bench/weigh.ts';
import { example } from './sites.ts';

const site = example.folder;

test('the page of a hearing weighs at most 13.2 kB in HTML and styles, 5.9 kB in scripts, 25 kB later', () => {
  const { html, css, script, later } = weigh(site, '/documents/hearing/');
  expect(html + css).toBeLessThanOrEqual(13.2);
  expect(script).toBeLessThanOrEqual(5.9);
  // A document does not load the search.
  expect(later).toBeLessThanOrEqual(25);
  expect(Math.min(html, css, script)).toBeGreaterThan(1);
});

test('no script has the code that Vite puts around imports', () => {
  const scripts = globSync('_astro/*.js', { cwd: site });
  const codes = scripts.map((file) => readFileSync(join(site, file), 'utf8'));
  expect(codes.filter((code) => code.includes('import('))).not.toEqual([]);
  expect(codes.filter((code) => /vite:preloadError|__vite__mapDeps/.test(code))).toEqual([]);
});
