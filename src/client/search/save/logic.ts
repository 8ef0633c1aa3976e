/** Results as a table for other programs. */
import * as words from '#strings/search-view.ts';
import type { SearchResult } from '../../../search/match/passages.ts';

/** A field of a row: quoted, with doubled quotation marks. A leading sign would be a formula. */
const field = (text: string): string =>
  `"${text.replace(/^(?=[=+@-])/, "'").replaceAll('"', '""')}"`;

/** Results as comma-separated values with a row of headings (RFC 4180). @param site origin of the addresses */
export const resultsAsCsv = (found: readonly SearchResult[], site: string): string =>
  [
    Object.values(words.columns),
    ...found.map(({ kind, title, document, text, url }) => [
      words.kinds[kind],
      document.title,
      title,
      text,
      site + url,
    ]),
  ]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');

/** The addresses of the documents among results, each once. */
export const documentsOf = (found: readonly SearchResult[]): string[] => [
  ...new Set(found.flatMap(({ document: { sort, url } }) => (sort === undefined ? [url] : []))),
];
