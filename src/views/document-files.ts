/** The data files of a document: the document as data, citations, typed links. */
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { DocumentContent } from '../exports/formats.ts';
import { documentLinkset, type Linkset } from '../exports/metadata/linkset.ts';
import { citedDocument } from './citation.ts';
import { documentData } from './document-data.ts';

export interface DocumentFilesView extends DocumentContent {
  readonly id: string;
  readonly linkset: Linkset;
}

export function documentFilesView(edition: Edition, id: string): DocumentFilesView {
  const document = documentOf(edition, id);
  return {
    id,
    cited: citedDocument(edition, document),
    data: documentData(edition, document),
    linkset: documentLinkset(edition, document),
  };
}
