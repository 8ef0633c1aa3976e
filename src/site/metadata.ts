/** Which metadata a page has, known by its address. */
import type { Edition } from '../engine/model/edition.ts';
import { REGISTERS } from '../engine/source/registers.ts';
import { entriesOf } from '../exports/entries.ts';
import type { Card, PageMetadata } from '../exports/metadata/page-metadata.ts';
import {
  documentMetadata,
  entryMetadata,
  homeMetadata,
  type PlainPage,
  plainPageMetadata,
} from '../exports/metadata/pages.ts';

type Page = Omit<PlainPage, 'type'>;

const LISTS = [
  'documents',
  'people',
  'places',
  'groups',
  'concordance',
  'dates',
  'references',
  'notes',
  'bibliography',
];

/** The metadata of `page`; nothing for the page of addresses that lead nowhere. */
export function metadataOf(edition: Edition, page: Page, card?: Card): PageMetadata | undefined {
  const [kind = '', id = '', part] = page.address.split('/').slice(1, -1);
  if (kind.startsWith('404')) return undefined;
  if (kind === '') return homeMetadata(edition, card);
  if (id !== '' && part === undefined) {
    const made = ofOneThing(edition, kind, id, card);
    if (made !== undefined) return made;
  }
  const isEssay = edition.essays.some(({ record }) => record.address === page.address);
  const isList = id === '' && LISTS.includes(kind);
  const type = isList ? 'CollectionPage' : isEssay ? 'AboutPage' : 'WebPage';
  return plainPageMetadata(edition, { ...page, type }, card);
}

/** The metadata of a document or a record of a register; nothing where `kind` has no such. */
function ofOneThing(
  edition: Edition,
  kind: string,
  id: string,
  card: Card | undefined,
): PageMetadata | undefined {
  const entries = entriesOf(edition);
  if (kind === 'documents') {
    const document = entries.documents.get(id);
    return document && documentMetadata(edition, document, card);
  }
  const register = REGISTERS.find((one) => one === kind);
  const entry = register && entries[register].get(id);
  return register && entry && entryMetadata(edition, register, entry, card);
}
