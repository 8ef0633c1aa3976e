/** Tests the machine-readable metadata of the published pages. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { addressesOf, kindsOf, read } from './pages.ts';
import { example, sites, structures } from './sites.ts';

const kinds = kindsOf(example);

/** The list of the metadata of every kind of page. */
const LIST = 'docs/metadata.md';
/** The kinds of pages, as named in the list. */
const NAMES: Readonly<Record<string, string>> = {
  '/': 'The first page',
  '/documents/hearing/': 'A transcribed document from an archive',
  '/documents/hearing/received/': 'A document as received',
  '/documents/telegram/': 'A catalogued document',
  '/documents/forwarded/': 'A message',
  '/people/halvard-moe/': 'A person',
  '/places/skerryvik/': 'A place',
  '/groups/coast-archive/': 'A group',
  '/people/': 'A list: documents, people, places, groups, dates, notes, bibliography',
  '/quotations/red-star/': 'A quotation',
  '/about/': 'An essay of the editors',
  '/search/': 'A tool: search, checking a quotation',
};

const TYPES: Readonly<Record<string, unknown>> = {
  '/': 'WebSite',
  '/about/': 'AboutPage',
  '/bibliography/': 'CollectionPage',
  '/claims/': 'CollectionPage',
  '/dates/': 'CollectionPage',
  '/documents/': 'CollectionPage',
  '/documents/hearing/': ['ArchiveComponent', 'Conversation'],
  '/documents/hearing/received/': 'WebPage',
  '/documents/forwarded/': ['EmailMessage'],
  '/notes/': 'CollectionPage',
  '/people/': 'CollectionPage',
  '/people/halvard-moe/': 'Person',
  '/places/': 'CollectionPage',
  '/places/skerryvik/': 'Place',
  '/groups/': 'CollectionPage',
  '/quotations/': 'CollectionPage',
  '/quotations/red-star/': 'WebPage',
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
    await page.setContent(read(example, address));
    /** Names and values of the elements. An element with two names is listed twice. */
    const rows = (selector: string, names: readonly string[], value: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (all, [names, value]) =>
            all.flatMap((one) =>
              names
                .filter((name) => one.hasAttribute(name))
                .map((name): [string, string] => [
                  one.getAttribute(name) ?? '',
                  one.getAttribute(value) ?? '',
                ]),
            ),
          [names, value] as const,
        );
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    described.set(address, {
      metas: await rows('meta[content]', ['name', 'property'], 'content'),
      links: await rows('link[href]', ['rel'], 'href'),
      data: data[0] === undefined ? undefined : JSON.parse(data[0]),
    });
  }
});

/** Names and properties of the metas in a page, each with its value. */
const metasIn = (html: string): [string, string][] => {
  const found: [string, string][] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties: { name, property, content } }) => {
    if (tagName !== 'meta') return;
    for (const one of [name, property].flat())
      if (typeof one === 'string') found.push([one, String(content)]);
  });
  return found;
};

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

/** Zotero's item types, each with its fields and kinds of people. */
const ITEM_TYPES = JSON.parse(
  readFileSync('tests/fixtures/zotero/item-types.json', 'utf8'),
) as Record<string, { readonly fields: readonly string[]; readonly creators: readonly string[] }>;

/** The terms for people, each with what Zotero makes of it. */
const PEOPLE: Readonly<Record<string, string>> = {
  'z:recipients': 'recipient',
  'z:translators': 'translator',
  'bib:contributors': 'contributor',
};

/** What every page gives Zotero, and what those of documents and of the edition give it beside. */
const OF_ALL = ['DC.title', 'DC.date', 'DC.language', 'DC.identifier', 'DC.rights', 'description'];
const OF_DOCUMENTS = ['DC.type', 'z:extra', 'z:abstractNote'];
const OF_EDITION = ['z:websiteTitle'];

for (const site of [...sites, ...structures]) {
  test(`every page of ${site.archive} is a whole item to Zotero, without a field that its type lacks`, () => {
    const types = new Set<string>();
    for (const address of addressesOf(site).filter((one) => one !== '/404.html')) {
      const metas = metasIn(read(site, address));
      const of = (name: string): string[] => values(metas, name);
      const [type = ''] = of('z:itemType');
      const { fields = [], creators = [] } = ITEM_TYPES[type] ?? {};
      expect(fields.length, `${address} ${type}`).toBeGreaterThan(0);
      for (const name of [...OF_ALL, ...(type === 'webpage' ? OF_EDITION : OF_DOCUMENTS)]) {
        expect(of(name).filter(Boolean), `${name} of ${address}`).toHaveLength(1);
      }
      expect(of('z:archive').length, address).toBeGreaterThanOrEqual(
        of('z:archiveLocation').length,
      );
      const unknown = metas
        .map(([name]) => name)
        .filter((name) => /^(?:z|bib):/.test(name) && name !== 'z:itemType')
        .filter((name) =>
          name in PEOPLE
            ? !creators.includes(PEOPLE[name] ?? '')
            : !fields.includes(name.replace('z:', '')),
        );
      expect(unknown, address).toEqual([]);
      types.add(type);
    }
    expect(types.size).toBeGreaterThan(1);
  });
}

test('the page for unknown addresses has no canonical address', () => {
  const { metas, links, data } = of('/404.html');
  expect(values(metas, 'description')).toHaveLength(1);
  expect(values(links, 'canonical')).toEqual([]);
  expect(data).toBeUndefined();
});

test('a document has the complete record for reference managers', () => {
  const { metas } = of('/documents/hearing/');
  expect(values(metas, 'z:itemType')).toEqual(['manuscript']);
  expect(values(metas, 'z:archive')[0]).toContain('Coast Archive');
  expect(values(metas, 'z:archiveLocation')).toEqual([
    'series 31, box 2a, file 7, packet 3, leaves 4–9',
  ]);
  expect(values(metas, 'z:translators')).toEqual(['Crane, Edith']);
  const message = of('/documents/forwarded/').metas;
  expect(values(message, 'z:itemType')).toEqual(['email']);
  expect(values(message, 'DC.creator')).toEqual(['Quill, Mara']);
});

test('every data file that a document links to exists', () => {
  for (const address of ['/documents/hearing/', '/documents/telegram/', '/documents/forwarded/']) {
    const { links } = of(address);
    const files = ['describedby', 'linkset'].flatMap((relation) => values(links, relation));
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      expect(read(example, new URL(file).pathname).length).toBeGreaterThan(100);
    }
    const { linkset } = JSON.parse(read(example, `${address}linkset.json`));
    expect(linkset[0].anchor).toBe(values(links, 'canonical')[0]);
    for (const { href } of [...(linkset[0].item ?? []), ...linkset[0].alternate]) {
      const { pathname } = new URL(href);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      expect(existsSync(join(example.folder, decodeURIComponent(file))), href).toBe(true);
    }
  }
});

test('the list of metadata equals the metadata of the pages', async () => {
  const words = (terms: readonly string[]): string =>
    [...new Set(terms)].map((term) => `\`${term}\``).join(' ');
  const sections = Object.entries(NAMES).map(([address, name]) => {
    const { metas, links, data = {} } = of(address);
    const called = (beginning: RegExp): string =>
      words(metas.map(([term]) => term).filter((term) => beginning.test(term)));
    const relations = links.map(([relation]) => relation);
    const { '@context': _, '@type': type, ...rest } = data;
    return [
      `## ${name}`,
      '',
      `For example \`${address}\`.`,
      '',
      `- Dublin Core and Zotero: ${called(/^(?:DC|dcterms|z|bib)[.:]/)}`,
      `- Open Graph: ${called(/^(?:og|twitter):/)}`,
      `- Links: ${words(relations.filter((one) => !/icon|preload|stylesheet/.test(one)))}`,
      `- JSON-LD: ${[type].flat().join(', ')} with ${words(Object.keys(rest))}`,
      '',
    ].join('\n');
  });
  const list = readFileSync(LIST, 'utf8');
  const introduction = list.slice(0, list.indexOf('\n## ') + 1);
  const listed = `${introduction}${sections.join('\n')}`;
  if (test.info().config.updateSnapshots === 'all') writeFileSync(LIST, listed);
  else expect(list).toBe(listed);
});
