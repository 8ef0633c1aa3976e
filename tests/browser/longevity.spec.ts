/** The checks of longevity, on both built sites, and the page that is written from them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { type BuiltSite, LONGEVITY, longevityPage, readSite } from '../setup/longevity.ts';
import { sites } from './sites.ts';

const PAGE = 'docs/longevity.md';

for (const { archive, folder } of sites) {
  test(`the site of ${archive} is built to last`, () => {
    const site = readSite(folder);
    expect(site.pages.length).toBeGreaterThan(20);
    for (const { statement, faults } of LONGEVITY) expect(faults(site), statement).toEqual([]);
  });
}

test('the checks find what is missing or depends on a host', () => {
  const page = fromHtml(
    '<main>Few words</main><a href="https://elsewhere.example/"></a><script src="https://elsewhere.example/a.js"></script><form method="post" action="/send/"></form>',
    { fragment: true },
  );
  const elements = page.children.filter((node) => node.type === 'element');
  const { folder, edition } = readSite(sites[0]?.folder ?? '');
  const poor: BuiltSite = {
    folder,
    files: ['a.doc'],
    pages: [{ path: 'index.html', elements, words: 'Few words' }],
    edition: {
      ...edition,
      editions: [],
      received: edition.received.map((one) => ({ ...one, sha256: '' })),
    },
  };
  const found = LONGEVITY.filter(({ faults }) => faults(poor).length > 0);
  const quiet = LONGEVITY.filter((check) => !found.includes(check));
  // No text of the poor site is in another encoding.
  expect(quiet.map(({ statement }) => statement)).toEqual(['All text is UTF-8.']);
});

test('the page lists the checks', () => {
  if (process.env.UPDATE === '1') writeFileSync(PAGE, longevityPage());
  expect(readFileSync(PAGE, 'utf8')).toBe(longevityPage());
});
