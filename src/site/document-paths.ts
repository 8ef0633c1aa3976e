/** The paths of the pages of documents. */
import type { Document } from '../engine/model/document.ts';
import { openEdition } from './edition.ts';
import { isKept, type PageOfDocument } from './page-cache.ts';

/**
 * Paths as `getStaticPaths` gives them: of the documents that `has` holds of, and in a build only of those whose page
 * is not kept from the last.
 */
export async function documentPaths(
  page: PageOfDocument,
  has: (document: Document) => boolean = () => true,
): Promise<{ params: { id: string } }[]> {
  const edition = await openEdition();
  return edition.documents
    .filter((document) => has(document) && !(__PUBLISHED__ && isKept(edition, document, page)))
    .map(({ id }) => ({ params: { id } }));
}
