import { describe, expect, it } from 'vitest';
import { collectAnchors } from '../../src/engine/anchors/collect.ts';
import { formerAnchors } from '../../src/engine/anchors/resolve.ts';
import { compile } from '../../src/engine/compile.ts';
import { documentOf } from '../../src/engine/model/entries.ts';
import { pageFragments } from '../../src/engine/model/page-fragments.ts';
import type { AnchorRegistry } from '../../src/engine/schemas/anchor-registry.ts';
import { bearingLinks, quotingFacts } from '../../src/views/bearing.ts';
import { claimsPage, claimsView } from '../../src/views/claims.ts';
import { publishedEditions } from '../../src/views/editions.ts';
import { formerQuotations, quotationIds, quotationView } from '../../src/views/quotation.ts';
import { quotationsPage, quotationsView } from '../../src/views/quotations.ts';
import { openLighthouse, readLighthouse, withEdits } from '../lighthouse.ts';

const edition = await openLighthouse();
const without = { ...edition, claims: [], quotations: [] };

describe('the page of claims', () => {
  const [about] = claimsView(edition).documents;

  it('has every claim under the document that it is about', () => {
    expect(claimsPage(edition)).toEqual(['']);
    expect(about).toMatchObject({ id: 'about-hearing', label: 'About Document V' });
    expect(about?.claims.map(({ id }) => id)).toEqual(edition.claims.map(({ id }) => id));
  });

  it('says who makes a claim, and where', () => {
    expect(about?.claims.map(({ by, source }) => [by.map(({ label }) => label), source])).toEqual([
      [['Edith Crane'], { href: '/documents/forwarded/#p4', label: 'forwarded.4' }],
      [['Edith Crane'], { href: '/documents/forwarded/#p2', label: 'forwarded.2' }],
      [['Edith Crane'], { href: '/documents/forwarded/#p3', label: 'forwarded.3' }],
      [['Edith Crane'], { href: '/documents/forwarded/#p6', label: 'forwarded.6' }],
      [
        ['Tomas Ren'],
        { href: '/bibliography/#ren-2001', label: expect.stringMatching(/, p\. 10$/) },
      ],
    ]);
    expect(about?.claims[4]?.language).toEqual({ lang: 'no', dir: 'ltr' });
  });

  it('names the authors of a work that nobody in the registers wrote', () => {
    const claims = edition.claims.map(({ by: _, ...claim }) => claim);
    const [first] = claimsView({ ...edition, claims }).documents;
    expect(first?.claims[4]?.by).toEqual([{ label: 'Tomas Ren' }]);
  });

  it('has the passages that bear on a claim, none for a whole document', () => {
    const [sectors, before, nobody] = about?.claims ?? [];
    expect(sectors?.evidence.map(({ href, label }) => [href, label])).toEqual([
      ['/documents/hearing/?to=38#t36', 'V.36–38'],
    ]);
    expect(sectors?.evidence[0]?.passages).toHaveLength(3);
    expect(before).toMatchObject({
      verdict: 'is-silent',
      evidence: [{ href: '/documents/hearing/', label: 'The whole of Document V', passages: [] }],
    });
    expect(nobody?.evidence.map(({ label }) => label)).toEqual(['V.26–29', 'V.35']);
    expect(nobody?.judges).toEqual(['The Keepers']);
  });

  it('is not there without claims', () => {
    expect(claimsPage(without)).toEqual([]);
    expect(quotationsPage(without)).toEqual([]);
    expect(
      [...pageFragments(without).keys()].filter((one) => /claims|quotations/.test(one)),
    ).toEqual([]);
    const { foot } = claimsView(without).page;
    expect(foot.flatMap(({ links }) => links).map(({ href }) => href)).not.toContain('/claims/');
  });
});

describe('the page of a quotation', () => {
  const { page, quotation } = quotationView(edition, 'red-star');

  it('has the words, and those through whom they come', () => {
    expect(quotation).toMatchObject({
      kicker: 'Quotation, V.52–54',
      href: '/documents/hearing/?to=54#t52',
    });
    expect(quotation?.passages).toHaveLength(3);
    expect(quotation?.hands).toEqual([
      'Eleni Kanari spoke, probably in Greek.',
      'Halvard Moe spoke.',
      'Nils Dahl took it down in Norwegian.',
      'Edith Crane translated it into English.',
      'Tomas Ren passed it on in “Fwd, Corona papers”.',
      'Mara Quill passed it on in “Fwd, Corona papers”.',
      'Lights list passed it on in “Fwd, Corona papers”.',
      expect.stringContaining('corona.txt'),
    ]);
    expect(quotationView(edition, 'honest-book').quotation?.hands[0]).toBe('Tomas Ren wrote.');
  });

  it('has the citation in every form, and the checksum of the file', () => {
    expect(quotation?.item).toMatchObject({
      section: 'V.52–54',
      URL: 'https://lights.example/documents/hearing/?to=54#t52',
    });
    expect(quotation?.formats.map(({ name }) => name)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
    for (const { code } of quotation?.formats ?? []) expect(code).toContain('?to=54#t52');
    expect(quotation?.received?.sha256).toBe(
      edition.received.find(({ file }) => file === 'corona.txt')?.sha256,
    );
  });

  it('has a picture of its own', () => {
    const image = page.metadata?.metas.find(({ property }) => property === 'og:image');
    expect(image?.content).toBe('https://lights.example/quotations/red-star/card.png');
  });

  it('is in the list', () => {
    expect(quotationsView(edition).quotations.map(({ href, place }) => [href, place])).toEqual([
      ['/quotations/red-star/', 'V.52–54'],
      ['/quotations/honest-book/', 'bulletin.3'],
    ]);
  });
});

describe('published addresses of claims and quotations', () => {
  const entry = (id: string, kind: 'claim' | 'quotation') =>
    ({ id, kind, since: '1', sha: '0123456789abcdef', words: id }) as const;
  const registry: AnchorRegistry = [
    {
      page: '/claims/',
      since: '1',
      anchors: [{ ...entry('gone', 'claim'), state: 'retired', reason: 'Withdrawn.' }],
    },
    {
      page: '/quotations/',
      since: '1',
      anchors: [
        { ...entry('star', 'quotation'), state: 'moved', to: ['red-star'], reason: 'Renamed.' },
        { ...entry('fog', 'quotation'), state: 'retired', reason: 'Withdrawn.' },
      ],
    },
  ];
  const later = { ...edition, former: formerAnchors(registry, collectAnchors(edition)) };

  it('have pages under former ids, whose canonical address is the current one', () => {
    expect(quotationIds(later)).toEqual(['red-star', 'star', 'honest-book', 'fog']);
    expect(formerQuotations(later)).toEqual(['/quotations/star/', '/quotations/fog/']);
    const { page, quotation } = quotationView(later, 'star');
    expect(quotation?.kicker).toBe('Quotation, V.52–54');
    expect(page.address).toBe('/quotations/star/');
    expect(page.metadata?.links).toContainEqual({
      rel: 'canonical',
      href: 'https://lights.example/quotations/red-star/',
    });
  });

  it('say what is no longer there', () => {
    expect(quotationView(later, 'fog').gone).toMatchObject({ words: 'fog', reason: 'Withdrawn.' });
    expect(claimsView(later).removed.map(({ id }) => id)).toEqual(['gone']);
    expect(claimsPage({ ...later, claims: [] })).toEqual(['']);
  });

  it('are missed by the registry when they are gone', async () => {
    const [first] = edition.quotations;
    const archive = withEdits(await readLighthouse(), [
      {
        file: 'anchors.yaml',
        put: `- page: /quotations/\n  since: "1"\n  anchors:\n    - { id: blue-star, kind: quotation, since: "1", sha: 0123456789abcdef, words: ${first?.title} }\n`,
      },
    ]);
    const { problems } = compile(archive);
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['anchor-is-kept', expect.stringContaining('Missing anchor "/quotations/#blue-star"')],
    ]);
  });

  it('are named where an edition lists its changes', () => {
    const releases = [
      { version: '1', date: '2003-03-12', pages: [{ page: '/claims/', added: ['met-before'] }] },
    ];
    const [one] = publishedEditions({ ...edition, releases });
    expect(one?.changes).toEqual([{ text: 'Claims and evidence: 1 added.', href: '/claims/' }]);
  });
});

describe('the page of a document', () => {
  it('leads to claims about it, to claims that it makes, and to its quotations', () => {
    const linksOf = (id: string) =>
      bearingLinks(edition, documentOf(edition, id)).map(({ href }) => href);
    expect(linksOf('hearing')).toEqual(['/claims/#about-hearing', '/quotations/']);
    expect(linksOf('forwarded')).toEqual(['/claims/']);
    expect(linksOf('letter')).toEqual([]);
  });

  it('has facts about each passage for its panel', () => {
    const facts = quotingFacts(edition, documentOf(edition, 'hearing'));
    expect(facts.marks).toEqual(['t15', 't26', 't35', 't36', 't52', 't55']);
    expect(facts.on.t37?.map((place) => facts.claims[place]?.[0])).toEqual([
      '/claims/#sectors-of-the-light',
      '/claims/#want-of-a-chart',
    ]);
    expect(facts.quotations).toEqual({ t52: 'red-star', t53: 'red-star', t54: 'red-star' });
    expect(facts.hands[facts.handsOf.t40 ?? 0]?.[0]).toBe(
      'Kenji Mori spoke, probably in Japanese.',
    );
    expect(quotingFacts(edition, documentOf(edition, 'forwarded')).marks).toEqual([
      'p2',
      'p3',
      'p4',
      'p6',
    ]);
  });
});
