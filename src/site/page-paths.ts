/** The paths of the pages of documents and entries: in a build, of those that are not kept from the last. */
import type { Document } from '../engine/model/document.ts';
import type { Register } from '../engine/names.ts';
import { openEdition } from './edition.ts';
import { isKept, type PageOfDocument } from './page-cache.ts';

/** Paths as `getStaticPaths` gives them. */
type Paths = { params: { id: string } }[];

/** Of the documents that `has` holds of. */
export async function documentPaths(
  page: PageOfDocument,
  has: (document: Document) => boolean = () => true,
): Promise<Paths> {
  const edition = await openEdition();
  return edition.documents
    .filter(has)
    .filter(({ id }) => !(__PUBLISHED__ && isKept(edition, 'documents', id, page)))
    .map(({ id }) => ({ params: { id } }));
}

/** Of the entries of a register. */
export async function entryPaths(register: Register): Promise<Paths> {
  const edition = await openEdition();
  return edition[register]
    .filter(({ id }) => !(__PUBLISHED__ && isKept(edition, register, id, 'index.html')))
    .map(({ id }) => ({ params: { id } }));
}
