/** Styles that engines do not all understand are not published: no test runs in WebKit, which nothing brings along. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import postcss, { type Declaration } from 'postcss';
import { read } from './pages.ts';
import { sites } from './sites.ts';

const sheets = sites.flatMap((site) =>
  globSync('_astro/*.css', { cwd: site.folder }).map((file) => postcss.parse(read(site, file))),
);

const declarations = (prop: string): Declaration[] => {
  const found: Declaration[] = [];
  for (const sheet of sheets) sheet.walkDecls(prop, (one) => void found.push(one));
  return found;
};

test('lines under words are asked for without colour or width, which WebKit 2.50 takes apart only', () => {
  const lines = declarations('text-decoration').map(({ value }) => value);
  expect(new Set(lines)).toEqual(new Set(['none', 'underline']));
  const coloured = declarations('text-decoration-color').map(({ value }) => value);
  expect(coloured).toContain('var(--underline)');
});

test('nothing begins unseen by a starting style, from which WebKit 2.50 does not go on', () => {
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const names: string[] = [];
    sheet.walkAtRules((rule) => void names.push(rule.name));
    expect(names).not.toContain('starting-style');
  }
});
