/** Files that readers can take away, by the ids of their formats. */

/** Links on the page of a document. */
export const labels = {
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  text: 'Plain text',
  markdown: 'Markdown',
  tei: 'TEI XML',
  json: 'JSON',
  annotations: 'Annotations',
  single: 'One file',
};

/** Links to files of the whole edition. */
export const forms = {
  csv: 'CSV',
  json: 'JSON',
  ris: labels.ris,
  bibtex: labels.bibtex,
  csl: labels.csl,
  tei: labels.tei,
  atom: 'Atom',
  text: labels.text,
  epub: 'EPUB',
  dbx: 'biblatex',
};

/** Headings of the list of files for language models. */
export const documents = 'Documents';
export const data = 'Data of the edition';

/** Lines of a text file. */
export const genreLine = (genre: string): string => `Genre: ${genre}`;
export const dateLine = (kind: string, date: string, isInferred: boolean): string =>
  `Date (${kind}): ${date}${isInferred ? ' (inferred)' : ''}`;
export const fromLine = (names: string): string => `From: ${names}`;
export const toLine = (names: string): string => `To: ${names}`;
export const archiveLine = (archive: string): string => `Archive: ${archive}`;
export const editionLine = (title: string, version: string, date: string): string =>
  `Edition: ${title}, edition ${version}, ${date}`;
export const addressLine = (url: string): string => `Address: ${url}`;
export const noteMark = (label: string): string => `[note ${label}]`;

/** The title of the cards that scripts show beside names and links. */

/** What annotations are of. */
export const annotationsOf = (title: string): string => `Notes and names of “${title}”`;

/** Words of the header of a TEI file. */
export const tei = {
  edition: (version: string): string => `Edition ${version}`,
  recordedBy: 'taken down by',
  translatedBy: 'translated by',
  judgedBy: (names: string): string => `Judged by ${names}.`,
  editedBy: 'transcribed and annotated by',
  editors: 'the editors',
  julian: 'The Julian calendar',
  acts: { asks: 'The speaker asks', states: 'The speaker states' },
  rights: (words: string, source: string): string =>
    `What the editors wrote: ${words}. The received text: ${source}`,
  principles:
    'The words are those of the received text. Where they depart from it, choice has both readings. Quotation marks and dashes are as received. Names, references, headings of sections and the editors’ notes are the editors’.',
  noSource: 'No source is known.',
  senderUnknown: 'not known',
};
