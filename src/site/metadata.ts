/** Which metadata a page has, known by its address. */
import type { Edition } from '../engine/model/edition.ts';
import { entriesOf } from '../exports/entries.ts';
import type { Card, PageMetadata } from '../exports/metadata/page-metadata.ts';
import {
  documentMetadata,
  groupMetadata,
  homeMetadata,
  type PlainPage,
  personMetadata,
  placeMetadata,
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
    const made = entryMetadata(edition, kind, id, card);
    if (made !== undefined) return made;
  }
  const isEssay = edition.essays.some(({ record }) => record.address === page.address);
  const isList = id === '' && LISTS.includes(kind);
  const type = isList ? 'CollectionPage' : isEssay ? 'AboutPage' : 'WebPage';
  return plainPageMetadata(edition, { ...page, type }, card);
}

/** The metadata of a document or an entry of the registers; nothing where `kind` has no such. */
function entryMetadata(
  edition: Edition,
  kind: string,
  id: string,
  card: Card | undefined,
): PageMetadata | undefined {
  const { documents, people, places, groups } = entriesOf(edition);
  const find = <Item>(
    items: ReadonlyMap<string, Item>,
    write: (edition: Edition, item: Item, card?: Card) => PageMetadata,
  ): PageMetadata | undefined => {
    const found = items.get(id);
    return found && write(edition, found, card);
  };
  switch (kind) {
    case 'documents':
      return find(documents, documentMetadata);
    case 'people':
      return find(people, personMetadata);
    case 'places':
      return find(places, placeMetadata);
    case 'groups':
      return find(groups, groupMetadata);
    default:
      return undefined;
  }
}
