/** The page of downloads: every file of the edition, its editions, and what the site stores and sends. */
import type { Phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import { digits } from './numbers.ts';

export const title = 'Downloads and data';
export const description =
  'Every file of the edition: texts, tables, citations, the received files, the list of changes.';
export const intro =
  'Everything on this site can be downloaded, read by programs and kept. Each file has a permanent address.';

/** What a file of the whole edition is, by its id. */
export const files = {
  edition: {
    name: 'The edition',
    description: 'Title, editors, licences, documents, formats, people, places, organisations.',
  },
  documents: {
    name: 'Documents',
    description: 'A row for each document: genre, place, archive, call number.',
  },
  people: { name: 'People', description: 'Names, dates of birth and death, authority records.' },
  places: { name: 'Places', description: 'Names then and now, coordinates, authority records.' },
  groups: { name: 'Organisations', description: 'Names, kinds, authority records.' },
  events: { name: 'Events', description: 'The chronology of the edition.' },
  dates: { name: 'Dates of documents', description: 'When each was written, sent, received.' },
  mentions: {
    name: 'Mentions',
    description: 'Every name in the texts: the passage, the words, who or what is meant.',
  },
  claims: {
    name: 'Claims',
    description: 'What other texts say about the documents, with the passages that bear on it.',
  },
  links: {
    name: 'Links to other sites',
    description: 'The address, when the editors last saw the page, a copy in a web archive.',
  },
  tables: {
    name: 'Description of the tables',
    description: 'Columns and types of all tables, a Frictionless data package.',
  },
  tableMetadata: {
    name: 'Description of the tables for CSV on the Web',
    description: 'Columns, types and keys of all tables, in the form of the W3C.',
  },
  citations: {
    name: 'Citations',
    description: 'All documents, for reference managers.',
  },
  bibliography: {
    name: 'Bibliography',
    description: 'The works that the editors cite, for reference managers.',
  },
  dataModel: {
    name: 'Data model of the citations',
    description:
      'The fields of letters and archival documents, for biblatex with the option datamodel=archive.',
  },
  letters: {
    name: 'Letters',
    description: 'Who wrote to whom, when and where, in the format of correspSearch (CMIF).',
  },
  changes: {
    name: 'Editions and changes',
    description: 'A feed for news readers, with an entry for each edition.',
  },
  checksums: {
    name: 'Checksums',
    description: 'The SHA-256 of every received file. Check them with sha256sum -c.',
  },
  documentSchema: {
    name: 'Schema of a document',
    description: 'Describes the JSON of each document.',
  },
  editionSchema: {
    name: 'Schema of the edition',
    description: 'Describes the JSON of the edition.',
  },
  book: {
    name: 'Book',
    description:
      'The documents with their notes, the essays and the bibliography, for e-book readers.',
  },
  guide: { name: 'Guide for language models', description: 'All texts and data, as one list.' },
};

/** What a file beside the page of a document is, by the id of its format. */
export const formats = {
  ris: 'The citation, for reference managers.',
  bibtex: 'The citation, for LaTeX.',
  csl: 'The citation, for citation processors.',
  text: 'The words with their numbers and notes, without markup.',
  markdown: 'The source from which the page is made.',
  tei: 'The text in TEI P5: names, notes, emendations, archive.',
  json: 'The record, the passages, names and notes as data.',
  annotations: 'Notes and names as Web Annotations.',
  single: 'The page with its styles, fonts and notes, to read without a connection.',
};

export const whole = 'The whole edition';
export const beside = 'Each document';
export const besideIntro =
  'The page of a document has these files beside it. Their addresses end in the names given here.';
export const onlyTranscribed = 'Transcribed documents only.';
export const received = 'Original files';
export const receivedIntro =
  'The files as the editors received them, byte for byte. Each transcription is compared with its file whenever the site is built.';
/** How a reader compares a page with its received file. @param program address of the program */
export const redo = (program: string): Phrase => [
  'To compare a page with its received file yourself, save both and ',
  { href: program, text: 'this program of 43 lines' },
  ', which is not part of the software of the edition, and run ',
  { code: 'python3 check.py page.html file.txt' },
  '. It prints the SHA-256 of the file, and whether the words of the page equal its lines.',
];
/** Links to other sites. */
export const links = 'Links to other sites';
export const linksIntro =
  'Pages elsewhere may change or vanish. The list says when the editors last saw each page, and where a copy is kept.';
export const seen = (date: string): string => `Last seen ${date}.`;
export const notSeen = 'Not recorded when it was last seen.';
export const archivedCopy = 'Copy in a web archive';
export const editions = 'Editions';
export const privacy = 'Privacy';
export const privacyStatement = [
  'This site sets no cookies, counts no visits and loads nothing from other hosts. What you search for, check or select stays in your browser.',
  'What is stored is stored only on your device: the settings that you change, and the place where you left a document, so that the page can offer it when you return. You can switch this off under “Settings and keys”, at the foot of a page.',
  'Like any web server, the server of this site sees which files your browser requests. How long it keeps such a record is decided by whoever runs it.',
];

/** @param href the page of the reader's notes */
export const yourNotes = (href: string): Phrase => [
  'Notes that you write on words of a document are stored only on your device, too, until you delete them: see ',
  { href, text: 'your notes' },
  '.',
];

/** Links to files for crawlers and browsers. */
export const forPrograms = ({
  siteMap,
  robots,
  search,
  files,
  licences,
}: {
  readonly siteMap: string;
  readonly robots: string;
  readonly search: string;
  readonly files: string;
  readonly licences: string;
}): Phrase => [
  'For crawlers and browsers: ',
  { href: siteMap, text: 'site map' },
  ', ',
  { href: robots, text: 'robots.txt' },
  ', ',
  { href: search, text: 'description of the search' },
  ', ',
  { href: files, text: 'files that scripts fetch' },
  ', ',
  { href: licences, text: 'licences of the software in these pages' },
  '.',
];

/** What is said of a checksum. */
export const checksum = (sha256: string): string => `SHA-256 ${sha256}`;

/** A link to a file: `CSV, 12 kB`. */
export const file = (form: string, bytes?: number): string =>
  bytes === undefined ? form : `${form}, ${size(bytes)}`;

/** A size: `340 bytes`, `12 kB`, `3.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 1_000_000) return `${digits(Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** An edition, and what it changed. */
export const editionTitle = (version: string): string => `Edition ${version}`;
export const firstEdition = 'The first edition.';
export const noChanges = 'No published address has changed.';
export const changesOf = (page: string, changes: readonly string[]): string =>
  `${page}: ${changes.join(', ')}.`;
export const added = (count: number): string => `${digits(count)} added`;
export const changed = (count: number): string => `${digits(count)} changed`;
export const moved = (count: number): string => `${digits(count)} moved`;
export const retired = (count: number): string => `${digits(count)} removed`;
/** The pages of a past edition, as they were. */
export const frozenPages = (bytes: number): string => `The pages as they were (${size(bytes)}): `;
export const frozenNotice = (version: string, day: string): string =>
  `This is edition ${version} of ${day}, as it was.`;
export const currentPage = 'The current page';
/** The page of a document as received. */
export const receivedPage = (document: string): string => `${document}, as received`;
export const counting = 'Counted are passages, notes and headings.';

/** The list of files that scripts fetch. */
export const fileList = 'Files that scripts fetch';
export const fileListIntro =
  'No page links these files. They are listed so that programs that copy the site by its links have all of it.';
export const nextList = 'More files';

/** The title of the feed. */
export const feedTitle = (title: string): string => `Editions of “${title}”`;
