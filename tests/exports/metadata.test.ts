import { describe, expect, it } from 'vitest';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { jsonLdText, type PageMetadata } from '../../src/exports/metadata/page-metadata.ts';
import {
  documentMetadata,
  entryMetadata,
  homeMetadata,
  plainPageMetadata,
} from '../../src/exports/metadata/pages.ts';
import { documentOf, lighthouse, shelved } from './lighthouse.ts';

const SITE = 'https://lights.example';

/** Metas as in the page: `DC.title Log…` */
const metas = ({ metas: all }: PageMetadata, beginning: RegExp): string[] =>
  all.flatMap(({ name, property, content }) =>
    [name, property]
      .filter((term) => term !== undefined && beginning.test(term))
      .map((term) => `${term} ${content}`),
  );

const node = (metadata: PageMetadata): object => JSON.parse(jsonLdText(metadata.jsonLd));

const entry = <Item extends { id: string }>(items: readonly Item[], id: string): Item => {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};

describe('the page of a record of conversation', () => {
  const metadata = documentMetadata(lighthouse, shelved);

  it('gives Zotero its type, archive, call number and people', () => {
    expect(metas(metadata, /^(DC|dcterms|z|bib)[.:]/)).toEqual([
      'DC.title Log of the Skerryvik light',
      'DC.date 1911-01-05',
      'DC.type record of conversation',
      'DC.language en',
      `DC.identifier ${SITE}/documents/log/`,
      'DC.rights public domain',
      'dcterms.spatial Skerryvik',
      'z:itemType manuscript',
      'z:translators Ren, Tomas',
      'bib:contributors Åkesson, Bjørn',
      'z:archive Board of Lights',
      'z:archiveLocation series 12, box 3a, file 4, packet 5, leaves 6–8',
      'z:place Skerryvik',
      'z:extra In The Skerryvik Papers, ed. The Keepers, edition 1 (12 March 2003); Published in Tomas Ren, “The Two Books of Skerryvik”, 2001, pp. 9–10',
      'z:abstractNote A conversation about oil and a boat, written down by Bjørn Åkesson.',
    ]);
  });

  it('gives a name with its comma where the list of people has one, though citations keep it whole', () => {
    const people = lighthouse.people.map((one) =>
      one.id === 'bjorn-akesson' ? { ...one, name: 'Åkesson B.N.', sort: 'Åkesson, B.N.' } : one,
    );
    const edition = { ...lighthouse, people };
    expect(metas(documentMetadata(edition, shelved), /^bib:/)).toEqual([
      'bib:contributors Åkesson, B.N.',
    ]);
    expect(cslItem(edition, { document: shelved }).contributor).toEqual([
      { literal: 'Åkesson B.N.' },
    ]);
  });

  it('shows itself where it is shared', () => {
    const card = { address: '/cards/log.png', width: 1200, height: 630, alt: 'Two rows of marks' };
    expect(metas(documentMetadata(lighthouse, shelved, card), /^og:/)).toEqual([
      'og:description A conversation about oil and a boat, written down by Bjørn Åkesson.',
      'og:title Log of the Skerryvik light',
      `og:url ${SITE}/documents/log/`,
      'og:type article',
      'og:site_name The Skerryvik Papers',
      `og:image ${SITE}/cards/log.png`,
      'og:image:width 1200',
      'og:image:height 630',
      'og:image:alt Two rows of marks',
    ]);
  });

  it('says in one element what a name and a property both say', () => {
    expect(metadata.metas.slice(0, 2)).toEqual([
      {
        name: 'description',
        property: 'og:description',
        content: 'A conversation about oil and a boat, written down by Bjørn Åkesson.',
      },
      { name: 'DC.title', property: 'og:title', content: 'Log of the Skerryvik light' },
    ]);
    const said = metas(metadata, /./).toSorted();
    expect(said).toEqual([...new Set(said)]);
  });

  it('writes titles with the quotation marks of the page', () => {
    const record = { ...shelved.record, title: "The keeper's log" };
    const titled = documentMetadata(lighthouse, { ...shelved, record });
    expect(metas(titled, /title$/)).toEqual([
      'DC.title The keeper’s log',
      'og:title The keeper’s log',
    ]);
  });

  it('leads to its citation, files, received text and collection', () => {
    const at = `${SITE}/documents/log`;
    expect(metadata.links).toEqual([
      { rel: 'canonical', href: `${at}/` },
      { rel: 'cite-as', href: `${at}/` },
      { rel: 'type', href: 'https://schema.org/AboutPage' },
      { rel: 'type', href: 'https://schema.org/ArchiveComponent' },
      { rel: 'type', href: 'https://schema.org/Conversation' },
      { rel: 'collection', href: `${SITE}/documents/` },
      { rel: 'item', href: `${at}/received/`, type: 'text/html' },
      {
        rel: 'describedby',
        href: `${at}/citation.ris`,
        type: 'application/x-research-info-systems',
      },
      { rel: 'describedby', href: `${at}/citation.bib`, type: 'application/x-bibtex' },
      {
        rel: 'describedby',
        href: `${at}/citation.csl.json`,
        type: 'application/vnd.citationstyles.csl+json',
      },
      { rel: 'linkset', href: `${at}/linkset.json`, type: 'application/linkset+json' },
    ]);
  });

  it('is a piece of an archive and a conversation to schema.org', () => {
    expect(node(metadata)).toEqual({
      '@context': 'https://schema.org',
      '@type': ['ArchiveComponent', 'Conversation'],
      '@id': `${SITE}/documents/log/`,
      name: 'Log of the Skerryvik light',
      position: 'I',
      inLanguage: 'en',
      dateCreated: '1911-01-05',
      datePublished: '2003-03-12',
      version: '1',
      contributor: [
        { '@type': 'Person', '@id': `${SITE}/people/bjorn-akesson/`, name: 'Bjørn Åkesson' },
      ],
      translator: [{ '@type': 'Person', '@id': `${SITE}/people/tomas-ren/`, name: 'Tomas Ren' }],
      locationCreated: { '@type': 'Place', '@id': `${SITE}/places/skerryvik/`, name: 'Skerryvik' },
      holdingArchive: {
        '@type': 'Organization',
        '@id': `${SITE}/groups/board-of-lights/`,
        name: 'Board of Lights',
      },
      itemLocation: 'series 12, box 3a, file 4, packet 5, leaves 6–8',
      workExample: {
        '@type': 'CreativeWork',
        '@id': `${SITE}/bibliography/#ren-2001`,
        name: 'The Two Books of Skerryvik',
        author: [{ '@type': 'Person', name: 'Tomas Ren' }],
        datePublished: '2001',
      },
      isPartOf: { '@id': `${SITE}/` },
    });
  });

  it('has no publication where the record gives none', () => {
    expect(node(documentMetadata(lighthouse, documentOf('answer')))).not.toHaveProperty(
      'workExample',
    );
  });
});

describe('the page of a message', () => {
  const metadata = documentMetadata(lighthouse, documentOf('bulletin'));

  it('gives Zotero an e-mail with author and recipient', () => {
    expect(metas(metadata, /^(DC\.(title|creator|date)|z:(itemType|recip|archive))/)).toEqual([
      'DC.title The two books of Skerryvik',
      'DC.creator Quill, Mara',
      'DC.date 2003-03-12',
      'z:itemType email',
      'z:recipients Lights list',
    ]);
    expect(metadata.links).toContainEqual({ rel: 'author', href: `${SITE}/people/mara-quill/` });
  });

  it('is an e-mail that holds another document to schema.org', () => {
    expect(node(metadata)).toMatchObject({
      '@type': ['EmailMessage'],
      dateSent: '2003-03-12',
      sender: [{ '@type': 'Person', name: 'Mara Quill' }],
      recipient: [{ '@type': 'Organization', name: 'Lights list' }],
      hasPart: [{ '@id': `${SITE}/documents/log/` }],
    });
  });
});

describe('the page of a letter', () => {
  it('gives Zotero a letter with each recipient', () => {
    const metadata = documentMetadata(lighthouse, documentOf('letter'));
    expect(metas(metadata, /^(DC\.creator|z:(itemType|recip))/)).toEqual([
      'DC.creator Belova, Anna',
      'z:itemType letter',
      'z:recipients Þóra Jónsdóttir',
      'z:recipients Board of Lights',
    ]);
    expect(node(metadata)).toMatchObject({ '@type': ['Message'] });
  });
});

describe('the licence', () => {
  const licences = ({ links }: PageMetadata) =>
    links.filter(({ rel }) => rel === 'license').map(({ href }) => href);
  const deed = 'https://creativecommons.org/licenses/by/4.0/';

  it('of a record without text is the editors’, of a transcription the essay on rights', () => {
    const [about] = lighthouse.essays;
    if (about === undefined) throw new Error('no essay');
    const rights = { ...about, id: 'rights', record: { ...about.record, address: '/rights/' } };
    const edition = { ...lighthouse, essays: [about, rights] };
    expect(licences(documentMetadata(edition, documentOf('answer')))).toEqual([deed]);
    expect(licences(documentMetadata(edition, documentOf('letter')))).toEqual([`${SITE}/rights/`]);
    expect(licences(documentMetadata(lighthouse, documentOf('letter')))).toEqual([]);
  });

  it('of other pages is the editors’, where it has a known deed', () => {
    const withWords = (words: string) => ({
      ...lighthouse,
      record: { ...lighthouse.record, licences: { ...lighthouse.record.licences, words } },
    });
    expect(licences(homeMetadata(lighthouse))).toEqual([deed]);
    expect(licences(homeMetadata(withWords('CC0 1.0')))).toEqual([
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ]);
    expect(licences(homeMetadata(withWords('ask the keepers')))).toEqual([]);
  });
});

describe('a page of received words', () => {
  it('has the rights in these, and not the licence of the editors', () => {
    const page = {
      title: 'As received',
      description: 'Every character.',
      address: '/documents/letter/received/',
      type: 'WebPage',
      hasReceivedWords: true,
    } as const;
    const metadata = plainPageMetadata(lighthouse, page);
    expect(metas(metadata, /^DC\.rights/)).toEqual(['DC.rights public domain']);
    expect(metadata.links.map(({ rel }) => rel)).not.toContain('license');
    expect(node(metadata)).not.toHaveProperty('license');
  });
});

describe('pages that are not documents', () => {
  it('are web pages to Zotero, by the editors', () => {
    const page = {
      title: 'People',
      description: 'Everyone named.',
      address: '/people/',
      type: 'CollectionPage',
    } as const;
    const metadata = plainPageMetadata(lighthouse, page);
    expect(metas(metadata, /^(DC|z)[.:]/)).toEqual([
      'DC.title People',
      'DC.creator The Keepers',
      'DC.date 2003-03-12',
      'DC.language en',
      `DC.identifier ${SITE}/people/`,
      'DC.rights CC BY 4.0',
      'z:itemType webpage',
      'z:websiteTitle The Skerryvik Papers',
    ]);
    expect(metadata.links[0]).toEqual({ rel: 'canonical', href: `${SITE}/people/` });
    expect(node(metadata)).toMatchObject({
      '@type': 'CollectionPage',
      isPartOf: { '@id': `${SITE}/` },
    });
  });

  it('describe a person with forms in every script, and dates only where they are exact', () => {
    const belova = entry(lighthouse.people, 'anna-belova');
    expect(node(entryMetadata(lighthouse, 'people', belova))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      '@id': `${SITE}/people/anna-belova/`,
      url: `${SITE}/people/anna-belova/`,
      name: 'Anna Belova',
      alternateName: ['Belova', 'A. Belova', 'Анна Белова', 'Άννα Μπέλοβα', 'アンナ・ベローワ'],
      description: 'She came to Skerryvik in 1904 and kept the log after Søren Åkesson had left.',
    });
    const born = { edtf: '1880-03-01', certainty: 'certain', sources: [] } as const;
    const known = { ...belova, born: { ...born, sources: [] }, wikidata: 'Q1' };
    expect(node(entryMetadata(lighthouse, 'people', known))).toMatchObject({
      birthDate: '1880-03-01',
      sameAs: ['https://www.wikidata.org/entity/Q1'],
    });
  });

  it('describe a place by its coordinates, a group, and the site', () => {
    expect(
      node(entryMetadata(lighthouse, 'places', entry(lighthouse.places, 'skerryvik'))),
    ).toMatchObject({
      '@type': 'Place',
      geo: { '@type': 'GeoCoordinates', latitude: 63.5, longitude: 8.1 },
      containedInPlace: 'Norway',
    });
    expect(
      node(entryMetadata(lighthouse, 'groups', entry(lighthouse.groups, 'lights-list'))),
    ).toMatchObject({
      '@type': 'Organization',
      description: 'A mailing list, begun by Mara Quill.',
    });
    expect(node(homeMetadata(lighthouse))).toMatchObject({
      '@type': 'WebSite',
      name: 'The Skerryvik Papers',
      potentialAction: { target: { urlTemplate: `${SITE}/search/?q={words}` } },
    });
  });
});

describe('JSON-LD in a page', () => {
  it('cannot end its element, and holds nothing empty', () => {
    const text = jsonLdText({
      '@type': 'Thing',
      name: '</script><b>',
      hasPart: [],
      url: undefined,
    });
    expect(text).toBe(
      '{"@context":"https://schema.org","@type":"Thing","name":"\\u003c/script>\\u003cb>"}',
    );
  });
});
