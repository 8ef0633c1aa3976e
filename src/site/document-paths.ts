/** The paths of a document's pages and files, keyed so that a second build makes only what has changed. */
import type { Document } from '../engine/model/document.ts';
import { openEdition } from './edition.ts';
import { pageKeys } from './page-key.ts';

/** Paths of the documents that `has` holds of, as `getStaticPaths` gives them. */
export async function documentPaths(
  has: (document: Document) => boolean = () => true,
): Promise<{ params: { id: string }; cacheKey: string }[]> {
  const edition = await openEdition();
  const keyOf = pageKeys(edition);
  return edition.documents
    .filter(has)
    .map((document) => ({ params: { id: document.id }, cacheKey: keyOf(document) }));
}
