/** The page that compares a quotation with the transcriptions. */
import { typeset } from '../engine/markdown/typography.ts';
import type { Edition } from '../engine/model/edition.ts';
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
}

export function checkView(edition: Edition): CheckView {
  const facts = {
    address: '/check/',
    title: 'Check a quotation',
    description:
      'Paste words that are quoted from a document: the page says whether they stand there word for word, and shows the nearest passage where they do not.',
  };
  return {
    page: plainPageView(edition, { ...facts, type: 'WebPage' }),
    documents: edition.documents
      .filter(({ passages }) => passages.length > 0)
      .map(({ id, citationPrefix, record }) => ({
        id,
        citationPrefix,
        title: typeset(record.title),
      })),
  };
}
