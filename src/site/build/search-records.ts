/** The pages in the full-text index. */
import type { Edition } from '../../engine/model/edition.ts';
import { searchedDocument } from '../../search/index/searched-document.ts';
import { searchedPages } from '../../search/index/searched-pages.ts';
import { documentRecord, pageRecord, type SearchRecord } from '../../views/search-record.ts';
import { pagesOf } from '../pages.ts';

/** Documents, then other pages. */
export function searchRecords(edition: Edition): SearchRecord[] {
  const pages = new Map(pagesOf(edition, 'document').map((page) => [page.id, page]));
  return [
    ...edition.documents.flatMap((document) => {
      const view = pages.get(document.id)?.view;
      return view === undefined ? [] : [documentRecord(view, searchedDocument(document, edition))];
    }),
    ...searchedPages(edition).map(pageRecord),
  ];
}
