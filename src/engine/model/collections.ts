/** The documents of an edition as a tree: volumes, series, chapters. */
import { type CollectionRecord, ID_OTHERS, ID_SERIES } from '../schemas/collection.ts';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

export interface Collection {
  readonly id: string;
  /** Missing for documents that are in no collection and no series. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Whether the home page shows its documents. */
  readonly home: boolean;
  /** Those that are in no collection within it, in the edition's order. */
  readonly documents: readonly Document[];
  readonly collections: readonly Collection[];
}

/** The tree: declared collections, then numbered documents in none of them, then all others. Empty ones are left out. */
export const collectionsOf = perEdition((edition): readonly Collection[] => {
  const { record, documents } = edition;
  const loose = documents.filter((one) => one.record.collection === undefined);
  const isOfSeries = ({ record: { number } }: Document): boolean =>
    record.series !== undefined && number !== undefined;
  const lists: Collection[] = [
    ...within(edition, undefined),
    {
      ...{ id: ID_SERIES, title: record.series?.title, home: true },
      ...{ documents: loose.filter(isOfSeries), collections: [] },
    },
    {
      ...{ id: ID_OTHERS, home: true },
      ...{ documents: loose.filter((one) => !isOfSeries(one)), collections: [] },
    },
  ];
  return lists.filter((one) => one.documents.length > 0 || one.collections.length > 0);
});

/** The collections within one, or the outermost. A circle is impossible: a collection stands below its own in the list. */
function within(edition: Edition, parent: string | undefined): Collection[] {
  return edition.record.collections
    .filter((one) => one.within === parent)
    .map(({ id, title, description, home }) => ({
      ...{ id, title, description, home },
      documents: edition.documents.filter((one) => one.record.collection === id),
      collections: within(edition, id),
    }))
    .filter((one) => one.documents.length > 0 || one.collections.length > 0);
}

/** The documents of a collection and of those within it, in the order of the tree. */
export const documentsIn = ({ documents, collections }: Collection): readonly Document[] => [
  ...documents,
  ...collections.flatMap(documentsIn),
];

/** All documents in the order of the tree. */
export const documentsInOrder = perEdition((edition) =>
  collectionsOf(edition).flatMap(documentsIn),
);

/** The collections that a document is in, the outermost first. */
export function collectionPath({ record }: Edition, document: Document): CollectionRecord[] {
  const path: CollectionRecord[] = [];
  let id = document.record.collection;
  while (id !== undefined) {
    const found = record.collections.find((one) => one.id === id);
    if (found === undefined || path.includes(found)) break;
    path.unshift(found);
    id = found.within;
  }
  return path;
}

/** The documents that the home page shows, in the order of the tree. */
export const documentsOfHome = perEdition((edition) => {
  const shown = ({ home, documents, collections }: Collection): readonly Document[] =>
    home ? [...documents, ...collections.flatMap(shown)] : [];
  return collectionsOf(edition).flatMap(shown);
});

/** The address of a collection in the list of documents. */
export const collectionAddress = (id: string): string => `/documents/#${id}`;
