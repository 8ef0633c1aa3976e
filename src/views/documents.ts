/** The list of documents. */
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { type CollectionView, collectionViews } from './collections.ts';
import { type DocumentRowView, numbersWithoutText } from './document-row.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList, type RowKey } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface DocumentsView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  /** Every document, by the collection that it is in; none if the list is in parts. */
  readonly collections: readonly CollectionView[];
}

/** The documents of a collection that are in none within it. */
export interface CollectionDocumentsView {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** The collection and those that it is in, the outermost first. */
  readonly path: readonly RowKey[];
  readonly documents: readonly DocumentRowView[];
  /** Numbers of those without a text. */
  readonly withoutText: readonly string[];
}

/** The list of documents. */
export function documentsView(edition: Edition): DocumentsView {
  const { title, description } = stringsOf(edition.record.lang).documents;
  const facts = { address: '/documents/', title, description };
  const parts = partsView(edition, documentsList);
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts,
    collections: parts === undefined ? collectionViews(edition) : [],
  };
}

/** All documents, by collection. */
export const documentsList = longList<CollectionDocumentsView, DocumentRowView>({
  address: '/documents/',
  title: ({ record }) => stringsOf(record.lang).documents.title,
  sections: (edition) => collectionViews(edition).flatMap((one) => flat(one, [])),
  rowsOf: ({ documents }) => documents,
  withRows: (collection, documents) => ({
    ...collection,
    documents,
    withoutText: numbersWithoutText(documents),
  }),
  tags: { row: 480, section: 500 },
  keysOf: (_, { path }) => path,
  labelOf: ({ number, title }) => number || title,
  landingsOf: ({ path }) => path,
});

/** A collection and those within it, one after another. */
function flat(
  { id, title, description, documents, withoutText, collections }: CollectionView,
  above: readonly RowKey[],
): CollectionDocumentsView[] {
  const path = [...above, { id, label: title }];
  return [
    { id, title, description, path, documents, withoutText },
    ...collections.flatMap((inner) => flat(inner, path)),
  ];
}
