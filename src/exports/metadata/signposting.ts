/**
 * Signposting (https://signposting.org/FAIR/): typed links from a document's page to its citation, files, licence,
 * authors and collection, for machines. They are in the page's head and in a linkset.
 */
import { entryAddress, receivedAddress } from '../../engine/model/addresses.ts';
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { CITATION_FORMATS } from '../citations/formats.ts';
import { entriesOf } from '../entries.ts';
import { citationFileAddress, linksetAddress } from '../files.ts';
import { documentLicence } from '../licence.ts';
import { absolute, locusOf } from '../target.ts';
import { documentTypes } from './json-ld/document.ts';
import { type HeadLink, linked } from './page-metadata.ts';

export const LINKSET_TYPE = 'application/linkset+json';

/** The typed links of a document's page. */
export function documentLinks(edition: Edition, document: Document): HeadLink[] {
  const at = (address: string): string => absolute(edition, address);
  return [
    ...linked('cite-as', locusOf(edition, { document }).url),
    ...linked('type', ...['AboutPage', ...documentTypes(edition, document)].map(schemaOrg)),
    ...linked('author', ...document.record.from.map((id) => authorUrl(edition, id))),
    ...linked('license', documentLicence(edition, document)),
    ...linked('collection', at('/documents/')),
    ...(document.record.witness === undefined
      ? []
      : [{ rel: 'item', href: at(receivedAddress(document.id)), type: 'text/html' }]),
    ...CITATION_FORMATS.map(({ extension, mediaType }) => ({
      rel: 'describedby',
      href: at(citationFileAddress(document.id, extension)),
      type: mediaType,
    })),
    { rel: 'linkset', href: at(linksetAddress(document.id)), type: LINKSET_TYPE },
  ];
}

const schemaOrg = (term: string): string => `https://schema.org/${term}`;

/** The page of a person or group; missing for an unknown id. */
function authorUrl(edition: Edition, id: string): string | undefined {
  const { people, groups } = entriesOf(edition);
  if (people.has(id)) return absolute(edition, entryAddress.people(id));
  return groups.has(id) ? absolute(edition, entryAddress.groups(id)) : undefined;
}
