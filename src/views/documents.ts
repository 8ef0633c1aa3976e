/** The list of documents. */
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { type DocumentRowView, documentRowView, numbersWithoutText } from './document-row.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface DocumentsView {
  readonly page: PageView;
  /** Title of the series of numbered documents. */
  readonly seriesTitle: string;
  /** Documents of the series, and the source, which is not part of it. */
  readonly series: readonly DocumentRowView[];
  /** Numbers of the documents of the series without a text. */
  readonly withoutText: readonly string[];
  readonly others: readonly DocumentRowView[];
}

/** The list of documents. */
export function documentsView(edition: Edition): DocumentsView {
  const { documents, record } = edition;
  const { title, description } = stringsOf(record.lang).documents;
  const facts = { address: '/documents/', title, description };
  const series = documents
    .filter((one) => one.record.number !== undefined)
    .map((one) => documentRowView(edition, one));
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    seriesTitle: record.series.title,
    series,
    withoutText: numbersWithoutText(series),
    others: documents
      .filter((one) => one.record.number === undefined)
      .map((one) => documentRowView(edition, one)),
  };
}
