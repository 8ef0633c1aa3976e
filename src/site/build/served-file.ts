/** Finds the file at an address, for the development server. */
import type { Edition } from '../../engine/model/edition.ts';
import type { Archive } from '../../engine/source/archive.ts';
import { CHECKED_DOCUMENTS } from '../../views/check.ts';
import { idsAddress } from '../../views/list-parts.ts';
import {
  contactFile,
  type DataFile,
  documentFiles,
  documentPackFiles,
  listFiles,
  searchFiles,
  sourceFiles,
} from './data-files.ts';
import { editionFiles } from './edition-files.ts';

/** @returns nothing if a page, or no file of the edition, has the address */
export function servedFile(
  pathname: string,
  edition: Edition,
  archive: Archive,
): DataFile | undefined {
  if (pathname.endsWith('/')) return undefined;
  for (const file of filesNear(pathname, edition, archive)) {
    if (file.address === pathname) return file;
  }
  return undefined;
}

/** The files in the folder of the address: to list those of all documents, or of the search, takes long. */
function filesNear(pathname: string, edition: Edition, archive: Archive): Iterable<DataFile> {
  if (pathname.endsWith(idsAddress('/')) || pathname === CHECKED_DOCUMENTS) {
    return listFiles(edition);
  }
  const [, folder, id] = pathname.split('/');
  switch (folder) {
    case 'search':
      return searchFiles(edition);
    case 'check':
      return documentPackFiles(edition);
    case 'documents': {
      if (id?.endsWith('.json')) return documentPackFiles(edition);
      const isDocument = edition.documents.some((document) => document.id === id);
      const own = isDocument ? documentFiles(edition, id ?? '') : [];
      return [...own, ...sourceFiles(archive)];
    }
    case 'received':
      return [...sourceFiles(archive), ...editionFiles(edition)];
    case 'data':
    case 'llms.txt':
      return editionFiles(edition);
    case '.well-known':
      return contactFile(edition);
    default:
      return [];
  }
}
