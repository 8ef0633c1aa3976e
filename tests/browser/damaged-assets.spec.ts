/**
 * A page whose files are missing or damaged keeps its text, and says which feature fails. This is a sample:
 * `npm run campaign -- blocked-assets` damages every file of every kind of page.
 */
import { expect, test } from '@playwright/test';
import { indexFailed } from '#strings/search-results.ts';
import { recordFiles } from './damage.ts';
import { tryDamaged, tryFeatures } from './damaged-page.ts';
import { example } from './sites.ts';

const HEARING = new URL('/documents/hearing/', example.url).href;
const SEARCH = new URL('/search/', example.url).href;
const CHECK = new URL('/check/', example.url).href;

const SAMPLE = [
  [HEARING, /\/pack-\d+\.json$/, 'cut in half', { 'a name': 'follows the link' }],
  [
    HEARING,
    /\/pack-\d+\.json$/,
    'not found',
    { 'the citation of a selection': 'says that it fails' },
  ],
  [HEARING, /\.css$/, 'aborted', { 'the citation': 'works' }],
  [HEARING, /\.woff2$/, 'replaced by a page', { 'a note': 'works' }],
  [SEARCH, /names\/\d+\.json$/, 'cut in half', { 'search by a name': 'says that it fails' }],
  [SEARCH, /texts\/names\/\d+\.json$/, 'cut in half', { 'search by a name': 'works' }],
  [SEARCH, /pagefind\.js$/, 'replaced by a page', { 'search by words': 'says that it fails' }],
  [SEARCH, /\.js$/, 'not found', { 'search by words': 'says that it fails' }],
  [SEARCH, /\.pf_index$/, 'aborted', { 'search by words': 'says that it fails' }],
  [SEARCH, /\.pf_index$/, 'cut in half', { 'search by words': 'says that it fails' }],
  [
    SEARCH,
    /pagefind-entry\.json$/,
    'replaced by a page',
    { 'search by words': 'says that it fails' },
  ],
  [SEARCH, /wasm\.en\.pagefind$/, 'not found', { 'search by words': 'says that it fails' }],
  [CHECK, /words-\d+\.json$/, 'cut in half', { 'the quotation check': 'says that it fails' }],
] as const;

// Each on a page of its own: a page that was open before takes files from its memory.
for (const [address, pattern, how, expected] of SAMPLE) {
  test(`${new URL(address).pathname} with ${pattern.source} ${how}`, async ({ page }) => {
    const files = recordFiles(page);
    await page.goto(address);
    await tryFeatures(page, address, Object.keys(expected));
    const file = [...files].find((one) => pattern.test(one));
    if (file === undefined) throw new Error(`the page loads no ${pattern.source}`);
    const { features, faults } = await tryDamaged(
      page,
      { address, file, how },
      example.folder,
      Object.keys(expected),
    );
    expect(faults).toEqual([]);
    expect(features).toMatchObject(expected);
  });
}

for (const pattern of [
  /\.pf_index$/,
  /pagefind-entry\.json/,
  /wasm\.en\.pagefind$/,
  /pagefind\.js/,
]) {
  test(`a search that failed without ${pattern.source} works when the file is back`, async ({
    page,
  }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(`${SEARCH}?q=fog+bell`);
    const status = page.locator('archive-search [data-piece="status"]');
    await expect(status).toContainText(indexFailed);
    await page.unroute(pattern);
    await page.locator('archive-search input').first().fill('fog bells');
    await expect(page.locator('archive-search .found a').first()).toBeVisible();
  });
}
