/** A document as an archival piece and as its kind: conversation, message, mail. */
import { typeset } from '../../../engine/markdown/typography.ts';
import { documentAddress, entryAddress } from '../../../engine/model/addresses.ts';
import type { Block, Document } from '../../../engine/model/document.ts';
import type { Edition } from '../../../engine/model/edition.ts';
import { genreOf } from '../../../engine/model/genres.ts';
import { stringsOf } from '../../../strings/strings.ts';
import { archiveWords } from '../../archive.ts';
import { cslDate, isoDate } from '../../citations/csl-date.ts';
import { entriesOf } from '../../entries.ts';
import { editorialLicence } from '../../licence.ts';
import { absolute } from '../../target.ts';
import type { JsonLdNode } from '../page-metadata.ts';
import { publicationNode } from './publication.ts';
import { agent } from './register.ts';

/**
 * Describes a document: what the page's other metadata does not have, and the people who contributed. People who were only
 * present are on their own pages. Description and rights are in the page's head already.
 */
export function documentNode(edition: Edition, document: Document): JsonLdNode {
  const { record } = document;
  const agents = (ids: readonly string[]): JsonLdNode[] | undefined =>
    ids.length === 0 ? undefined : ids.map((id) => agent(edition, id));
  const place = record.place && entriesOf(edition).places.get(record.place);
  const [first] = record.dates;
  const date = first && isoDate(cslDate(first.edtf, stringsOf(edition.record.lang)));
  // In schema.org only messages have a sender, recipients and a date of sending.
  const sent = genreOf(edition, record.genre).schema.endsWith('Message');
  return {
    '@type': documentTypes(edition, document),
    '@id': absolute(edition, documentAddress(document.id)),
    name: typeset(record.title),
    position: record.number,
    inLanguage: record.language ?? edition.record.lang,
    [sent ? 'dateSent' : 'dateCreated']: date,
    datePublished: edition.record.date,
    version: edition.record.version,
    ...(sent
      ? { sender: agents(record.from), recipient: agents(record.to) }
      : { author: agents(record.from) }),
    contributor: agents(record.recorders),
    translator: agents(record.translators),
    locationCreated: place && {
      '@type': 'Place',
      '@id': absolute(edition, entryAddress.places(place.id)),
      name: place.name,
    },
    holdingArchive: record.archive && agent(edition, record.archive.repository),
    itemLocation: record.archive && archiveWords(edition, record.archive).callNumber,
    license: record.text === 'not carried' ? editorialLicence(edition) : undefined,
    hasPart: enclosedDocuments(document.body).map((id) => ({
      '@id': absolute(edition, documentAddress(id)),
    })),
    workExample: publicationNode(edition, document),
    isPartOf: { '@id': absolute(edition, '/') },
  };
}

/** The schema.org types of a document. It is an archival piece only if the archive is known. */
export const documentTypes = (edition: Edition, { record }: Document): string[] => [
  ...(record.archive === undefined ? [] : ['ArchiveComponent']),
  genreOf(edition, record.genre).schema,
];

const enclosedDocuments = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'enclosure') return [block.document];
    return 'blocks' in block ? enclosedDocuments(block.blocks) : [];
  });
