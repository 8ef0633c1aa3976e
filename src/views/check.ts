/** The page that compares a quotation with the transcriptions. */
import { typeset } from '../engine/markdown/typography.ts';
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface CheckView {
  readonly page: PageView;
  /** The documents that a quotation is compared with. */
  readonly documents: readonly {
    readonly id: string;
    readonly citationPrefix: string;
    readonly title: string;
  }[];
  /** Titles of the documents whose text the edition does not have. */
  readonly withoutText: readonly string[];
}

export function checkView(edition: Edition): CheckView {
  const strings = stringsOf(edition.record.lang);
  const { title, description } = strings.check;
  const facts = { address: '/check/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'WebPage' }),
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
        strings.check.document(typeset(record.title), citationPrefix),
      ),
  };
}
