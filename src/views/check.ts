/** The page that compares a quotation with the transcriptions. */
import { typeset } from '../engine/markdown/typography.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { wordsPacks } from './document-packs.ts';
import { MAX_ROWS_BYTES } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface CheckView {
  readonly page: PageView;
  /** The documents that a quotation is compared with; none if they are in a file. */
  readonly documents: readonly CheckedDocumentView[];
  /** Titles of the documents whose text the edition does not have. */
  readonly withoutText: readonly string[];
  /** The file that lists the documents, if they are too many for the page. */
  readonly file?: string | undefined;
  /** The number of packs of words. */
  readonly packs: number;
  /** `10,000 documents` */
  readonly count: string;
}

/** A document that a quotation is compared with. */
export interface CheckedDocumentView {
  readonly id: string;
  readonly citationPrefix: string;
  readonly title: string;
}

/** The file of the documents that a quotation is compared with. */
export const CHECKED_DOCUMENTS = '/check/documents.json';

/** Bytes of the tags of a document on the page, at most. */
const TAG_BYTES = 80;

export function checkView(edition: Edition): CheckView {
  const strings = stringsOf(edition.record.lang);
  const { title, description } = strings.check;
  const facts = { address: '/check/', title, description };
  const { documents, withoutText } = checkedDocuments(edition);
  const isFile = areInFile(edition);
  return {
    page: plainPageView(edition, { ...facts, type: 'WebPage' }),
    documents: isFile ? [] : documents,
    withoutText: isFile ? [] : withoutText,
    ...(isFile ? { file: CHECKED_DOCUMENTS } : {}),
    packs: wordsPacks(edition),
    count: strings.documents.count(documents.length),
  };
}

/** Whether the documents are too many for the page. */
export const areInFile = (edition: Edition): boolean => {
  const { documents, withoutText } = checkedDocuments(edition);
  const json = JSON.stringify([...documents, ...withoutText]);
  return (
    new TextEncoder().encode(json).length + edition.documents.length * TAG_BYTES > MAX_ROWS_BYTES
  );
};

/** All documents, those with a text apart. */
export const checkedDocuments = perEdition(
  (edition: Edition): Pick<CheckView, 'documents' | 'withoutText'> => ({
    documents: edition.documents
      .filter(({ passages }) => passages.length > 0)
      .map(({ id, citationPrefix, record }) => ({
        id,
        citationPrefix,
        title: typeset(record.title),
      })),
    withoutText: edition.documents
      .filter(({ passages }) => passages.length === 0)
      .map(({ citationPrefix, record }) =>
        stringsOf(edition.record.lang).check.document(typeset(record.title), citationPrefix),
      ),
  }),
);
