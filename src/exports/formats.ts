/**
 * Every file in which a document, or the whole edition, can be taken away. Files, links in pages and heads, linksets, the page of
 * downloads and the media types of servers follow from these tables. The words for a format are in `strings`, by its id.
 */
import { ANNOTATION_CONTEXT } from '../markup/web-annotations.ts';
import type { Strings } from '../strings/strings.ts';
import { annotationsFile } from './annotations.ts';
import { bibtex } from './citations/bibtex.ts';
import { cslJson } from './citations/csl-json.ts';
import type { CitedDocument } from './citations/patterns.ts';
import { ris } from './citations/ris.ts';
import type { DocumentData } from './data/document.ts';
import { plainTextFile } from './plain-text.ts';
import { teiDocument } from './tei/document.ts';

/** What the files of a document are written from. */
export interface DocumentContent {
  readonly data: DocumentData;
  readonly cited: CitedDocument;
}

export type DocumentFormatId =
  | 'ris'
  | 'bibtex'
  | 'csl'
  | 'text'
  | 'markdown'
  | 'tei'
  | 'json'
  | 'annotations'
  | 'single';

export interface DocumentFormat {
  readonly id: DocumentFormatId;
  /** The name of the file, beside the document's page: a permanent address. */
  readonly file: string;
  readonly mediaType: string;
  /** What the file is to the page: the same in another form, or a description of it. */
  readonly relation: 'alternate' | 'describedby';
  /** Whether only transcribed documents have it. */
  readonly needsText: boolean;
  /** Whether the head of the page links it; the linkset has every file. */
  readonly isInHead: boolean;
  /** What the file is made of: the data of the document, the file of the archive, the finished page. */
  readonly origin: 'data' | 'archive' | 'page';
  /** Writes a file that is made of data. */
  readonly write?: (content: DocumentContent, strings: Strings) => string;
}

const record = {
  relation: 'describedby',
  needsText: false,
  isInHead: true,
  origin: 'data',
} as const;
const words = { relation: 'alternate', needsText: true, isInHead: false, origin: 'data' } as const;

/** In the order in which pages offer them. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  {
    ...record,
    id: 'ris',
    file: 'citation.ris',
    mediaType: 'application/x-research-info-systems',
    write: ({ cited }, strings) => ris([cited.item], strings),
  },
  {
    ...record,
    id: 'bibtex',
    file: 'citation.bib',
    mediaType: 'application/x-bibtex',
    write: ({ cited }, strings) => bibtex([cited.item], strings),
  },
  {
    ...record,
    id: 'csl',
    file: 'citation.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ({ cited }, strings) => cslJson([cited.item], strings),
  },
  {
    ...words,
    id: 'text',
    file: 'text.txt',
    mediaType: 'text/plain',
    write: ({ data }, strings) => plainTextFile(data, strings),
  },
  {
    ...words,
    id: 'markdown',
    file: 'source.md',
    mediaType: 'text/markdown',
    needsText: false,
    origin: 'archive',
  },
  {
    ...words,
    id: 'tei',
    file: 'tei.xml',
    mediaType: 'application/tei+xml',
    write: ({ data }, strings) => teiDocument(data, strings),
  },
  {
    ...words,
    id: 'json',
    file: 'document.json',
    mediaType: 'application/json',
    needsText: false,
    write: ({ data }) => `${JSON.stringify(data, null, 1)}\n`,
  },
  {
    ...words,
    id: 'annotations',
    file: 'annotations.jsonld',
    mediaType: `application/ld+json;profile="${ANNOTATION_CONTEXT}"`,
    write: ({ data }, strings) => annotationsFile(data, strings),
  },
  { ...words, id: 'single', file: 'one-file.html', mediaType: 'text/html', origin: 'page' },
];

/** The formats of an edition: those that are made of pages only if it asks for them. */
export const formatsIn = ({ books }: { readonly books: boolean }): DocumentFormat[] =>
  DOCUMENT_FORMATS.filter(({ origin }) => origin !== 'page' || books);

/** The formats that a document has. @param text of its record */
export const formatsOf = (
  edition: { readonly books: boolean },
  text: DocumentData['text'],
): DocumentFormat[] =>
  formatsIn(edition).filter(({ needsText }) => !needsText || text === 'transcribed');
