/** The pages in the full-text index. */
import type { Edition } from '../../engine/model/edition.ts';
import { searchedDocument } from '../../search/index/searched-document.ts';
import { searchedEssay } from '../../search/index/searched-essay.ts';
import { documentRecord, essayRecord, type SearchRecord } from '../../views/search-record.ts';
import { pagesOf } from '../pages.ts';

/** Documents, then essays. */
export function searchRecords(edition: Edition): SearchRecord[] {
  const views = new Map(pagesOf(edition, 'document').map(({ id, view }) => [id, view]));
  return [
    ...edition.documents.flatMap((document) => {
      const view = views.get(document.id);
      return view === undefined ? [] : [documentRecord(view, searchedDocument(document, edition))];
    }),
    ...edition.essays.map((essay) => essayRecord(searchedEssay(essay))),
  ];
}
