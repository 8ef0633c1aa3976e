/** A reader who comes to the search page from elsewhere, with a query and over a slow connection, waits for little. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { packOf } from '../../src/markup/packs.ts';
import { namePack } from '../../src/search/index-chunks.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { connect } from './connection.ts';
import { hold } from './hold.ts';
import { example } from './sites.ts';

test.beforeEach(({ page }) => connect(page, 150));

const found = (page: Page) => page.locator('.found');

/** The status of the search; until it has started, a second status says so. */
const status = (page: Page) => page.locator('[data-piece="status"]');

/** The paths that `page` asks for, without what changes with every build; `until` the first result. */
async function requestsOf(page: Page, address: string): Promise<string[]> {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(address);
  await expect(found(page).first()).toBeVisible();
  return paths;
}

/** The families that the first result is drawn in, whatever its styles ask for. */
async function platformFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.found p',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

for (const query of ['Strand', '14 March 1911', '森健二', 'series 31']) {
  test(`${query}: what stands first needs no document, and stays where it is`, async ({ page }) => {
    const letGo = await hold(page, '**/search/documents/**');
    const paths = await requestsOf(page, `/search/?${new URLSearchParams({ q: query })}`);
    expect(paths.filter((path) => /^\/(pagefind|fonts)\//.test(path))).toEqual([]);
    const first = found(page).first();
    const [text, place] = [await first.textContent(), await first.boundingBox()];
    letGo();
    await expect(status(page)).toContainText(/passage|document/);
    expect(await first.textContent()).toBe(text);
    expect(await first.boundingBox()).toEqual(place);
  });
}

for (const query of ['Strand', '14 March 1911', 'herring']) {
  test(`${query}: nothing is fetched twice, and all that is named in the head is used`, async ({
    page,
  }) => {
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    const paths = await requestsOf(page, `/search/?q=${query}`);
    await page.waitForLoadState('networkidle');
    expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted());
    expect(paths.filter((path) => path.includes('fragment'))).toEqual([]);
    // Chromium says what was preloaded in vain some seconds after the page is loaded.
    await page.waitForTimeout(4000);
    expect(warnings).toEqual([]);
  });
}

/** The file of a register entry of the example. */
function packOfName(entry: string): string {
  const { packs }: Lexicon = JSON.parse(
    readFileSync(join(example.folder, 'search/vocabulary.json'), 'utf8'),
  );
  return namePack(packOf(entry, packs.names));
}

for (const [query, files] of [
  ['森健二', [packOfName('people/kenji-mori')]],
  ['said by moe: steamer', [packOfName('people/halvard-moe')]],
  [
    'Ingrid Strand in March 1911',
    ['dates/1911', 'dates/spans', packOfName('people/ingrid-strand')],
  ],
] as const) {
  test(`${query}: what is written out is asked for before any script of the page runs`, async ({
    page,
  }) => {
    const letGo = await hold(page, '**/_astro/*.js');
    const paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(`/search/?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
    const asked = () => paths.filter((path) => /^\/search\/(names|dates)\//.test(path)).toSorted();
    const expected = files.map((file) => `/search/${file}.json`);
    await expect.poll(asked).toEqual(expected);
    letGo();
    await expect(status(page)).toContainText('passage');
    expect(asked()).toEqual(expect.arrayContaining(expected));
    expect(asked()).toHaveLength(new Set(asked()).size);
  });
}

test('herring: the index of words is asked for before any script of the page runs', async ({
  page,
}) => {
  const letGo = await hold(page, '**/_astro/*.js');
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('/search/?q=herring', { waitUntil: 'commit' });
  await expect.poll(() => paths).toEqual(expect.arrayContaining(['/pagefind/pagefind.js']));
  expect(paths.some((path) => path.startsWith('/pagefind/wasm.'))).toBe(true);
  expect(paths).not.toContain('/search/vocabulary.json');
  letGo();
  await expect(found(page).first()).toBeVisible();
});

test('the faces come when the answer stands, and at once for a reader of this site', async ({
  page,
}) => {
  const letGo = await hold(page, '**/search/documents/**');
  const paths = await requestsOf(page, '/search/?q=Strand');
  const faces = () => paths.filter((path) => path.endsWith('.woff2'));
  expect(faces()).toEqual([]);
  letGo();
  await expect.poll(faces).toHaveLength(2);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('data-faces');
  await page.getByLabel('Search passages and notes').fill('Moe');
  await expect(status(page)).toContainText('passage');
  await expect(page.locator('html')).not.toHaveAttribute('data-faces');
  // A result that is replaced while it is asked has no fonts: asked again.
  await expect(async () => {
    expect(await platformFonts(page)).toContain('Archive Serif');
  }).toPass();
  await page.goto('/');
  await page.evaluate(() => location.assign('/search/?q=Strand'));
  await expect(found(page).first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-faces');
});

test('over a quick connection the faces are there from the first result', async ({ browser }) => {
  const page = await browser.newPage();
  await connect(page, 20);
  const arrive = async () => {
    await page.goto('/search/?q=Strand');
    await expect(found(page).first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-faces');
  };
  await arrive();
  // On a busy machine a browser goes without optional fonts that come too late. A later visit has them.
  await expect(async () => {
    if (!(await platformFonts(page)).includes('Archive Serif')) await arrive();
    expect(await platformFonts(page)).toContain('Archive Serif');
  }).toPass();
  await page.close();
});
