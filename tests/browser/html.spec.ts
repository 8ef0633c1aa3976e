/** Every page is valid HTML. Every link inside the site leads to a page, and every fragment to an element. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';
import { addressesOf, read } from './pages.ts';
import { type Site, sites } from './sites.ts';

interface Links {
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
}

function readLinks(site: Site, address: string): Links {
  const ids = new Set<string>();
  const hrefs: string[] = [];
  visit(fromHtml(read(site, address)), 'element', ({ properties, tagName }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
    if (tagName === 'a' && typeof properties.href === 'string') hrefs.push(properties.href);
  });
  return { ids, hrefs };
}

for (const site of sites) {
  test(`pages of ${site.archive} are valid HTML`, async () => {
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
    for (const address of addressesOf(site)) {
      if (!/<\/html>\s*$/.test(read(site, address))) problems.push(`${address} ends after </html>`);
      const report = await validator.validateString(read(site, address));
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column, severity } of messages) {
          if (severity === 2) problems.push(`${address}:${line}:${column} ${ruleId} ${message}`);
        }
      }
    }
    expect(problems).toEqual([]);
  });

  test(`no link inside the site of ${site.archive} is broken`, () => {
    const pages = new Map(addressesOf(site).map((address) => [address, readLinks(site, address)]));
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
          const file = join(site.folder, decodeURI(target.pathname));
          const isThere = existsSync(
            target.pathname.endsWith('/') ? join(file, 'index.html') : file,
          );
          if (!isThere) broken.push(`${address} → ${href}`);
        } else if (fragment !== '' && !page.ids.has(fragment)) broken.push(`${address} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(500);
  });
}
