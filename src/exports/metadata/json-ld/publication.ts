/** Where a document was first published: schema.org's `workExample` of the document, as the bibliography has it. */
import { workAddress } from '../../../engine/model/addresses.ts';
import type { Document } from '../../../engine/model/document.ts';
import type { Edition } from '../../../engine/model/edition.ts';
import type { CitedWork } from '../../../engine/model/reference-label.ts';
import { isoDate } from '../../citations/csl-date.ts';
import { firstPublication } from '../../citations/published.ts';
import { absolute } from '../../target.ts';
import type { JsonLdNode } from '../page-metadata.ts';

/** The first publication in the record; missing where the record gives none. */
export function publicationNode(edition: Edition, document: Document): JsonLdNode | undefined {
  const work = firstPublication(edition, document)?.work;
  if (work === undefined) return undefined;
  const { id, title, author, 'container-title': container, URL } = work;
  const parts = work.issued?.['date-parts'];
  return {
    '@type': 'CreativeWork',
    '@id': absolute(edition, workAddress(id)),
    url: URL,
    name: title,
    author: author?.map(authorNode),
    // A date in words is no date of ISO 8601.
    datePublished: parts && isoDate({ 'date-parts': parts }),
    isPartOf: container === undefined ? undefined : { '@type': 'CreativeWork', name: container },
  };
}

const authorNode = (name: NonNullable<CitedWork['author']>[number]): JsonLdNode =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: [name.given, name.family].filter(Boolean).join(' ') };
