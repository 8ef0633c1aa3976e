/** Every page is valid HTML, every address inside the site leads somewhere, and every fragment lands. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';
import { allPages } from './pages.ts';

const site = process.env.TEST_SITE ?? 'dist';
const fileOf = (address: string): string =>
  `${site}${address.endsWith('/') ? `${address}index.html` : address}`;

interface Links {
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
}

function readLinks(address: string): Links {
  const ids = new Set<string>();
  const hrefs: string[] = [];
  visit(fromHtml(readFileSync(fileOf(address), 'utf8')), 'element', ({ properties, tagName }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
    if (tagName === 'a' && typeof properties.href === 'string') hrefs.push(properties.href);
  });
  return { ids, hrefs };
}

test('pages are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      'doctype-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'require-sri': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'void-style': 'off',
    },
  });
  const problems: string[] = [];
  for (const address of allPages) {
    const report = await validator.validateString(readFileSync(fileOf(address), 'utf8'));
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column, severity } of messages) {
        if (severity === 2) problems.push(`${address}:${line}:${column} ${ruleId} ${message}`);
      }
    }
  }
  expect(problems).toEqual([]);
});

test('no link inside the site is broken', () => {
  const pages = new Map(allPages.map((address) => [address, readLinks(address)]));
  const broken: string[] = [];
  let checked = 0;
  for (const [address, { hrefs }] of pages) {
    for (const href of hrefs) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const target = new URL(href, `http://site${address}`);
      const page = pages.get(target.pathname);
      const fragment = decodeURIComponent(target.hash.slice(1));
      checked++;
      if (page === undefined) {
        if (!/\.\w+$/.test(target.pathname)) broken.push(`${address} → ${href}`);
      } else if (fragment !== '' && !page.ids.has(fragment)) broken.push(`${address} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(2000);
});
