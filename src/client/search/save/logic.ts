/** Results as a table for other programs. */
import * as words from '#strings/search-view.ts';
import type { SearchResult } from '../../../search/match/passages.ts';
import type { SearchedDocument } from '../../../search/records.ts';

/** A field of a row: quoted, with doubled quotation marks. A leading sign would be a formula. */
const field = (text: string): string =>
  `"${text.replace(/^(?=[=+@-])/, "'").replaceAll('"', '""')}"`;

/** Results as comma-separated values with a row of headings (RFC 4180). @param site origin of the addresses */
export const resultsAsCsv = (found: readonly SearchResult[], site: string): string =>
  [
    Object.values(words.columns),
    ...found.map(({ kind, title, document, text, url }) => [
      words.kind[kind],
      document.title,
      daysIn(document),
      title,
      text,
      site + url,
    ]),
  ]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');

/** The date of a document in ISO 8601: a day, or the first and the last day. */
const daysIn = ({ date: { low = '', high = '' } = {} }: SearchedDocument): string =>
  low === high ? low : `${low}/${high}`;

/** The addresses of the documents among results, each once. */
export const documentsOf = (found: readonly SearchResult[]): string[] => [
  ...new Set(found.flatMap(({ document: { sort, url } }) => (sort === undefined ? [url] : []))),
];
