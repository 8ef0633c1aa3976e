/** The style sheet of one printed document: what the pages and the first page say of it. Margin boxes take their text from CSS. */
import { dateInWords } from '../engine/model/dates.ts';
import type { Strings } from '../strings/strings.ts';

/** What paper says of a document. */
export interface PaperWords {
  /** At the head of each page but the first. */
  readonly head: string;
  /** Below the title. */
  readonly lines: readonly string[];
}

interface PrintedDocument {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly url: string;
  readonly edition: { readonly title: string; readonly version: string; readonly date: string };
}

export function paperWords(
  { title, subtitle, url, edition }: PrintedDocument,
  strings: Strings,
): PaperWords {
  const date = dateInWords(edition.date, strings);
  return {
    head: [edition.title, [title, subtitle].filter(Boolean).join(', ')].join(' · '),
    lines: [url, strings.files.editionLine(edition.title, edition.version, date)],
  };
}

/** The text of the sheet. Style sheets of all pages give the margins and the page numbers. */
export const paperSheet = ({ head, lines }: PaperWords): string =>
  [
    'body{page:document}',
    `@page document{@top-left{content:${quoted(head)}}}`,
    '@page document:first{@top-left{content:none}}',
    `@media print{.title-block::after{display:block;padding-top:6pt;font-size:8pt;white-space:pre-line;content:${quoted(lines.join('\n'))}}}`,
  ].join('');

/** A string of CSS that ends no element of a page. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ').replaceAll('<', '\\3c ')}"`;
