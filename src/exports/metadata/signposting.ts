/**
 * Signposting (https://signposting.org/FAIR/): typed links from a document's page to its citation, files, licence,
 * authors and collection, for machines. They are in the page's head and in a linkset.
 */
import {
  entryAddress,
  receivedAddress,
  receivedFileAddress,
} from '../../engine/model/addresses.ts';
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { entriesOf } from '../entries.ts';
import { documentFileAddress, LINKSET_TYPE, linksetAddress } from '../files.ts';
import { type DocumentFormat, formatsOf } from '../formats.ts';
import { documentLicence } from '../licence.ts';
import { absolute, locusOf } from '../target.ts';
import { documentTypes } from './json-ld/document.ts';
import { type HeadLink, linked } from './page-metadata.ts';

/** Typed links of a document's page, to every file that is written from it. */
export const documentLinks = (edition: Edition, document: Document): HeadLink[] => [
  ...ownLinks(edition, document),
  ...receivedLinks(edition, document),
  ...fileLinks(edition, document, formatsOf(edition.record, document.record.text)),
  linksetLink(edition, document),
];

/** Those of them that are in the head of the page. */
export const documentHeadLinks = (edition: Edition, document: Document): HeadLink[] => [
  ...ownLinks(edition, document),
  ...receivedLinks(edition, document).slice(0, 1),
  ...fileLinks(
    edition,
    document,
    formatsOf(edition.record, document.record.text).filter(({ isInHead }) => isInHead),
  ),
  linksetLink(edition, document),
];

function ownLinks(edition: Edition, document: Document): HeadLink[] {
  return [
    ...linked('cite-as', locusOf(edition, { document }).url),
    ...linked('type', ...['AboutPage', ...documentTypes(edition, document)].map(schemaOrg)),
    ...linked('author', ...document.record.from.map((id) => authorUrl(edition, id))),
    ...linked('license', documentLicence(edition, document)),
    ...linked('collection', absolute(edition, '/documents/')),
  ];
}

/** The page with the received text, and the received file itself. */
function receivedLinks(edition: Edition, { id, record: { witness } }: Document): HeadLink[] {
  if (witness === undefined) return [];
  const at = (address: string): string => absolute(edition, address);
  return [
    { rel: 'item', href: at(receivedAddress(id)), type: 'text/html' },
    { rel: 'item', href: at(receivedFileAddress(witness.file)), type: 'text/plain' },
  ];
}

const fileLinks = (
  edition: Edition,
  { id }: Document,
  formats: readonly DocumentFormat[],
): HeadLink[] =>
  formats.map(({ relation, file, mediaType }) => ({
    rel: relation,
    href: absolute(edition, documentFileAddress(id, file)),
    type: mediaType,
  }));

const linksetLink = (edition: Edition, { id }: Document): HeadLink => ({
  rel: 'linkset',
  href: absolute(edition, linksetAddress(id)),
  type: LINKSET_TYPE,
});

const schemaOrg = (term: string): string => `https://schema.org/${term}`;

/** The page of a person or group; missing for an unknown id. */
function authorUrl(edition: Edition, id: string): string | undefined {
  const { people, groups } = entriesOf(edition);
  if (people.has(id)) return absolute(edition, entryAddress.people(id));
  return groups.has(id) ? absolute(edition, entryAddress.groups(id)) : undefined;
}
