/** The list of documents. */
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { type CollectionView, collectionViews } from './collections.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface DocumentsView {
  readonly page: PageView;
  /** Every document, by the collection that it is in. */
  readonly collections: readonly CollectionView[];
}

/** The list of documents. */
export function documentsView(edition: Edition): DocumentsView {
  const { title, description } = stringsOf(edition.record.lang).documents;
  const facts = { address: '/documents/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    collections: collectionViews(edition),
  };
}
