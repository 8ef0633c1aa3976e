/** The style sheet of one printed document: what the pages and the first page say of it. Margin boxes take their text from CSS. */
import { dateInWords } from '../engine/model/dates.ts';
import type { Strings } from '../strings/strings.ts';

interface PrintedDocument {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly url: string;
  readonly edition: { readonly title: string; readonly version: string; readonly date: string };
}

/** The text of the sheet. Style sheets of all pages give the margins and the page numbers. */
export function paperSheet(
  { title, subtitle, url, edition }: PrintedDocument,
  strings: Strings,
): string {
  const head = [edition.title, [title, subtitle].filter(Boolean).join(', ')].join(' · ');
  const lines = [
    url,
    strings.files.editionLine(edition.title, edition.version, dateInWords(edition.date, strings)),
  ];
  return `body{page:document}
@page document{@top-left{content:${quoted(head)}}}
@page document:first{@top-left{content:none}}
.title-block::after{display:block;padding-top:6pt;font-size:8pt;white-space:pre-line;content:${quoted(lines.join('\n'))}}
`;
}

/** A string of CSS. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;
