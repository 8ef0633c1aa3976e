/** The budgets of pages, on those of the example: an edition's text does not change them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { weigh } from '../../bench/weigh.ts';
import { example } from './sites.ts';

const site = example.folder;

/** kB of HTML with its styles. The hearing has a conversation timeline and notes, the letter has neither. */
const BUDGETS = [
  ['/documents/hearing/', 13.1],
  ['/documents/letter/', 6.5],
  ['/', 8.4],
] as const;

for (const [address, most] of BUDGETS) {
  test(`${address} weighs at most ${most} kB in HTML and styles`, () => {
    const { html, css } = weigh(site, address);
    expect(html + css).toBeLessThanOrEqual(most);
    expect(Math.min(html, css)).toBeGreaterThan(1);
  });
}

test('the page of a hearing weighs at most 5.7 kB in scripts, 23.1 kB later', () => {
  const { script, later } = weigh(site, '/documents/hearing/');
  expect(script).toBeLessThanOrEqual(5.7);
  // A document does not load the search.
  expect(later).toBeLessThanOrEqual(23.1);
  expect(script).toBeGreaterThan(1);
});

test('no script has the code that Vite puts around imports', () => {
  const scripts = globSync('_astro/*.js', { cwd: site });
  const codes = scripts.map((file) => readFileSync(join(site, file), 'utf8'));
  expect(codes.filter((code) => code.includes('import('))).not.toEqual([]);
  expect(codes.filter((code) => /vite:preloadError|__vite__mapDeps/.test(code))).toEqual([]);
});
