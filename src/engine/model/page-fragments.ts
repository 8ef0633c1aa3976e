/**
 * The fragments of the pages that are neither documents nor essays: what a link such as `/people/mara-quill/#life` may lead to.
 * `tests/site/build.suite.ts` compares them with the ids on built pages.
 */
import {
  ID_ABOUT,
  ID_DEPARTURES,
  ID_HOW_TO,
  ID_LINE,
  ID_NOT_ESTABLISHED,
  ID_PUBLISHED,
  ID_RESULTS,
  ID_TEXT,
} from '../../markup/contract.ts';
import type { Quotation } from '../schemas/quotation.ts';
import { REGISTERS, type Register } from '../source/registers.ts';
import {
  CLAIMS,
  entryAddress,
  entryId,
  fixedAddresses,
  QUOTATIONS,
  quotationAddress,
  receivedAddress,
  TERMS,
} from './addresses.ts';
import { repositories, unfiled } from './archival-files.ts';
import { editorialBacklinks } from './backlinks.ts';
import { claimsOn } from './claims.ts';
import { type Collection, collectionsOf, documentsOfHome } from './collections.ts';
import { occurrences } from './concordance.ts';
import { rangeOf, yearsOf } from './dates.ts';
import { divisionAddress, divisionsOf, documentWithin } from './divisions.ts';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';
import { dateOf } from './entries.ts';
import { annotatedAddress, briefAddress, hasLengths, markedPassages } from './lengths.ts';
import { namesMet } from './names-met.ts';
import { outboundLinks } from './outbound-links.ts';
import { membersOf } from './people.ts';
import { smallScore } from './small-score.ts';
import { originalOf, parallelAddress } from './translations.ts';

/** The ids of each page by its address, found when they are asked for. */
export type Fragments = ReadonlyMap<string, () => readonly string[]>;

/** The fragments of the pages of registers, of lists and of received files. */
export const pageFragments = (edition: Edition): Fragments =>
  new Map([
    ...fixedAddresses.map(
      (address) => [address, () => LIST_FRAGMENTS[address]?.(edition) ?? []] as const,
    ),
    ...edition.documents
      .filter(({ record }) => record.witness !== undefined)
      .map((one) => [receivedAddress(one.id), () => receivedFragments(edition, one)] as const),
    ...edition.documents.flatMap((document) =>
      divisionsOf(document).map((division) => {
        const { passages, notes } = documentWithin(document, division);
        const ids = (): string[] => [...idsOf(passages), ...idsOf(notes)];
        return [divisionAddress(document.id, division.id), ids] as const;
      }),
    ),
    ...edition.documents
      .filter(hasLengths)
      .flatMap((document) => [
        [
          briefAddress(document.id),
          () => idsOf(markedPassages(document).map(({ passage }) => passage)),
        ] as const,
        [annotatedAddress(document.id), () => annotatedFragments(document)] as const,
      ]),
    ...edition.documents
      .filter((one) => originalOf(edition, one) !== undefined)
      .map(({ id }) => [parallelAddress(id), () => []] as const),
    ...(edition.terms.length > 0 ? [[TERMS, () => idsOf(edition.terms)] as const] : []),
    ...(edition.claims.length > 0 ? [[CLAIMS, () => claimFragments(edition)] as const] : []),
    ...(edition.quotations.length > 0 ? [QUOTATIONS] : []).map((one) => [one, () => []] as const),
    ...edition.quotations.map(
      (one) => [quotationAddress(one.id), () => [...quotationFragments(edition, one)]] as const,
    ),
    ...REGISTERS.flatMap((register) =>
      edition[register].map(
        ({ id }) =>
          [entryAddress[register](id), () => [...entryFragments(edition, register, id)]] as const,
      ),
    ),
  ]);

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

const isNamed = (edition: Edition, register: Register, id: string): boolean =>
  occurrences(edition, register, id).length > 0;

/** A collection and those within it. */
const idsWithin = ({ id, collections }: Collection): string[] => [
  id,
  ...collections.flatMap(idsWithin),
];

/** The sections of the home page that are there if the edition has something for them. */
function* homeFragments(edition: Edition): Generator<string> {
  const { beginnings, provenance } = edition.record;
  if (beginnings.length > 0) yield 'begin';
  const dated = [
    ...documentsOfHome(edition).map(dateOf),
    ...edition.events.map(({ edtf }) => edtf),
  ];
  if (dated.some((edtf) => Number.isFinite(rangeOf(edtf).from))) yield 'chronology';
  if (documentsOfHome(edition).length > 0) yield 'documents';
  if (provenance.length > 0) yield 'provenance';
}

/** The pages that every site has. */
const LIST_FRAGMENTS: Readonly<Record<string, (edition: Edition) => readonly string[]>> = {
  '/': (edition) => ['search', ...homeFragments(edition)],
  '/search/': () => [ID_HOW_TO, ID_RESULTS],
  '/check/': () => ['words', 'reference'],
  '/documents/': (edition) => collectionsOf(edition).flatMap(idsWithin),
  '/people/': (edition) => {
    const present = new Set(edition.documents.flatMap(membersOf));
    const sections = edition.people.map(({ id }) => {
      if (present.has(id)) return 'present';
      return isNamed(edition, 'people', id) ? 'named' : 'behind';
    });
    return [...sections, ...edition.people.map(({ id }) => entryId('people', id))];
  },
  '/places/': (edition) =>
    edition.places.map(({ id }) => (isNamed(edition, 'places', id) ? 'named' : 'implied')),
  '/groups/': ({ groups }) => groups.map(({ kind }) => kind),
  '/dates/': ({ events }) => [
    ...events.map(({ edtf }) => `y${yearsOf(edtf)[0] ?? ''}`),
    ...idsOf(events),
    // Of the dates in the texts. Whether there are any, the search finds out.
    'written',
  ],
  '/concordance/': (edition) => namesMet(edition).map(({ register, id }) => entryId(register, id)),
  '/references/': (edition) => [
    ...idsOf(repositories(edition)),
    ...(unfiled(edition).length > 0 ? ['unknown'] : []),
  ],
  '/notes/': ({ documents }) => idsOf(documents.filter(({ notes }) => notes.length > 0)),
  '/bibliography/': ({ works }) => idsOf(works),
  '/data/': (edition) => [
    ...['whole', 'beside', 'editions', 'privacy'],
    ...(edition.received.length > 0 ? ['received'] : []),
    ...(outboundLinks(edition).length > 0 ? ['links'] : []),
    // Before the first release, the edition that is being prepared.
    ...(edition.releases.length > 0 ? edition.releases : [edition.record]).map(
      ({ version }) => `edition-${version}`,
    ),
  ],
};

/** The claims, and the parts of the page for those about one document. */
const claimFragments = ({ claims }: Edition): string[] => [
  ...idsOf(claims),
  ...new Set(claims.map(({ evidence }) => `${ID_ABOUT}${evidence[0]?.document}`)),
];

/** The parts of the page of a quotation. */
function* quotationFragments(
  edition: Edition,
  { document: of, first, last }: Quotation,
): Generator<string> {
  yield* ['hands', 'supports', 'does-not-support', 'cite'];
  const document = edition.documents.find(({ id }) => id === of);
  if (document === undefined) return;
  if (claimsOn(edition, document, first, last).length > 0) yield 'claims';
  if (document.record.witness !== undefined) yield 'received';
}

/** The lines of a received file, and the passages of the document that begin in them. */
function receivedFragments({ received }: Edition, { record, passages }: Document): string[] {
  const lines = received.find(({ file }) => file === record.witness?.file)?.lines ?? [];
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return [
    ...Array.from({ length: count }, (_, index) => `${ID_LINE}${index + 1}`),
    ...idsOf(passages.filter((passage) => passage.received !== undefined)),
  ];
}

/** The passages, note calls, notes and sections of the editors' view of a document. */
const annotatedFragments = (document: Document): string[] => [
  ...[document.passages, document.topics, document.voices, document.notes].flatMap(idsOf),
  ...document.passages.flatMap(({ calls }) => idsOf(calls)),
  ...[ID_NOT_ESTABLISHED, ID_DEPARTURES, ID_TEXT],
  ...(document.record.published.length > 0 ? [ID_PUBLISHED] : []),
];

/** The sections of an entry's page, in their order. */
function* entryFragments(edition: Edition, register: Register, id: string): Generator<string> {
  yield register === 'people' ? 'life' : 'what';
  if (register === 'people') {
    for (const document of edition.documents) {
      if (document.topics.length > 0 && smallScore(document, id)) yield `in-${document.id}`;
    }
  }
  if (occurrences(edition, register, id).length > 0) yield 'mentions';
  const { notes, elsewhere } = editorialBacklinks(edition, register, id);
  if (notes.length > 0) yield 'notes';
  if (elsewhere.length > 0) yield 'elsewhere';
  if (register === 'people') {
    for (const document of edition.documents) {
      if (membersOf(document).includes(id)) yield `with-${document.id}`;
    }
  }
  const entry = edition[register].find((one) => one.id === id);
  if ((entry?.notEstablished.length ?? 0) > 0) yield 'not-established';
}
