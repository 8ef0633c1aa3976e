/** What each kind of page says to machines, read from the published pages. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

const site = process.env.TEST_SITE ?? 'dist';
const read = (address: string): string =>
  readFileSync(`${site}${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8');

const TYPES: Readonly<Record<string, unknown>> = {
  '/': 'WebSite',
  '/about/': 'AboutPage',
  '/bibliography/': 'CollectionPage',
  '/dates/': 'CollectionPage',
  '/documents/': 'CollectionPage',
  '/documents/i/': ['ArchiveComponent', 'Conversation'],
  '/documents/i/received/': 'WebPage',
  '/documents/post/': ['EmailMessage'],
  '/notes/': 'CollectionPage',
  '/people/': 'CollectionPage',
  '/people/shtykov/': 'Person',
  '/places/': 'CollectionPage',
  '/places/seisin/': 'Place',
  '/groups/': 'CollectionPage',
  '/search/': 'WebPage',
};

interface Described {
  readonly metas: readonly (readonly [string, string])[];
  readonly links: readonly (readonly [string, string])[];
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

const described = new Map<string, Described>();

test.beforeAll(async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const address of kinds) {
    await page.setContent(read(address));
    const rows = (selector: string, names: string, value: string) =>
      page.locator(selector).evaluateAll(
        (all, [names, value]) =>
          all.map((one): [string, string] => {
            const name = names?.split(' ').find((each) => one.hasAttribute(each)) ?? '';
            return [one.getAttribute(name) ?? '', one.getAttribute(value ?? '') ?? ''];
          }),
        [names, value],
      );
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    described.set(address, {
      metas: await rows('meta[content]', 'name property', 'content'),
      links: await rows('link[href]', 'rel', 'href'),
      data: data[0] === undefined ? undefined : JSON.parse(data[0]),
    });
  }
});

const of = (address: string): Described => {
  const found = described.get(address);
  if (!found) throw new Error(`${address} was not read`);
  return found;
};
const values = (pairs: Described['metas'], name: string): string[] =>
  pairs.filter(([one]) => one === name).map(([, value]) => value);

for (const address of kinds.filter((one) => one !== '/404.html')) {
  test(`${address} has one description, address and record`, () => {
    const { metas, links, data } = of(address);
    expect(values(metas, 'description')).toHaveLength(1);
    expect(values(metas, 'description')[0]).not.toBe('');
    expect(values(links, 'canonical')).toHaveLength(1);
    expect(values(links, 'canonical')[0]).toMatch(new RegExp(`^https://[^/]+${address}$`));
    expect(values(metas, 'og:url')).toEqual(values(links, 'canonical'));
    expect(values(metas, 'DC.title')).toHaveLength(1);
    expect(values(metas, 'z:itemType')).toHaveLength(1);
    expect(data?.['@context']).toBe('https://schema.org');
    if (address in TYPES) expect(data?.['@type']).toEqual(TYPES[address]);
  });
}

test('the page of no page claims no address', () => {
  const { metas, links, data } = of('/404.html');
  expect(values(metas, 'description')).toHaveLength(1);
  expect(values(links, 'canonical')).toEqual([]);
  expect(data).toBeUndefined();
});

test('a document gives the whole record that a reference manager reads', () => {
  const { metas } = of('/documents/i/');
  expect(values(metas, 'z:itemType')).toEqual(['manuscript']);
  expect(values(metas, 'z:archive')[0]).toContain('AVP RF');
  expect(values(metas, 'z:archiveLocation')).toEqual([
    'fond 059a, opis 5a, delo 3, papka 11, listy 10–20',
  ]);
  expect(values(metas, 'z:translators')).toEqual(['Weathersby, Kathryn']);
  const post = of('/documents/post/').metas;
  expect(values(post, 'z:itemType')).toEqual(['email']);
  expect(values(post, 'DC.creator')).toEqual(['Henwood, Doug']);
});

test('every file that a document links for machines is there', () => {
  for (const address of ['/documents/i/', '/documents/iv/', '/documents/post/']) {
    const { links } = of(address);
    const files = ['describedby', 'linkset'].flatMap((relation) => values(links, relation));
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      expect(read(new URL(file).pathname).length).toBeGreaterThan(100);
    }
    const linkset = JSON.parse(read(`${address}linkset.json`));
    expect(linkset.linkset[0].anchor).toBe(values(links, 'canonical')[0]);
  }
});
