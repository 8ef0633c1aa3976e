/** The page of a document. */
import type { Phrase } from '../phrase.ts';

/** The record as a list. */
export const record = {
  held: 'Date',
  written: 'Written',
  drafted: 'Drafted',
  signed: 'Signed',
  sent: 'Sent',
  received: 'Received',
  decided: 'Decided',
  published: 'Published',
  from: 'From',
  to: 'To',
  archive: 'Archive',
  place: 'Place',
  recorders: 'Notes taken by',
  withdrawn: 'Withdrawn',
  translators: 'Translation',
  messageId: 'Message-ID',
  translationOf: 'Translation of',
};

/** The two views of a text, and where to go from here. */
export const views = 'View';
export const reading = 'Edited text';
export const received = 'Original file';
export const cite = 'Cite';
export const inCarrier = (document: string): string => `See it in ${document}`;
export const receivedTitle = (title: string): string => `${title}, original file`;

/** The text. */
/** The name of the call of a note: `note 15`. */
export const call = (label: string): string => `note ${label}`;
export const head = 'Who was there';
export const end = 'End of the record';
export const letterHead = { from: 'From', to: 'To', date: 'Date', subject: 'Subject' };
export const recipient = 'To';
export const enclosed = (extent: string): string => `The whole document follows here: ${extent}.`;
/** What a message quotes. */
export const quotedMail = 'Quoted text';
/** The list of headings. */
export const contents = 'Contents';
/** The list of documents that were sent together. */
export const sentWith = 'Enclosures';
/** What a table is called for readers who move through it by keyboard. */
export const table = 'Table';
export const readEnclosed = 'Read it on its own page';

/** Where the edition does not have the text. */
export const text = 'The text';
export const unavailable = (document: string): string =>
  `The text of Document ${document} is not part of this edition.`;
export const notIn = (document: string, href: string, isMentioned: boolean): Phrase => [
  'It is not in ',
  { href, text: document },
  `, which ${isMentioned ? 'mentions' : 'does not mention'} it.`,
];
export const knownFromElsewhere = 'The rest of this page is what other sources say about it.';

/** The editors' description. */
export const description = 'What it is';
export const onDate = (explanation: string): string => `On the date: ${explanation}`;
export const callNumber = 'The call number comes from our sources';
export const statements = 'What other documents say about it';
export const backlinks = 'Mentioned elsewhere';
export const published = 'Where the text is published';
export const departures = 'Changes to the original text';
/** One reading for another. */
export const readFor = (reading: string, received: string): Phrase => [
  { quote: reading },
  ' for ',
  { quote: received },
];
/** Words that the editors supply. */
export const supplied = (words: string): Phrase => [{ quote: words }, ' supplied'];
export const notEstablished = 'Not established';
/** When and why words were withdrawn. */
export const withdrawn = (date: string, reason: string): string => `${date}. ${reason}`;
export const removed = 'Passages no longer on this page';
export const removedSince = (edition: string): string => `since edition ${edition}: `;

/** Citations. */
export const copyCitation = 'Copy citation';

/** The file as received. */
export const receivedDescription = (file: string): string =>
  `${file}: every character, with line numbers and the passages that begin in each row.`;
export const line = (number: number): string => `Line ${number}`;
/** The button that compares file and page in the browser. */
export const verify = 'Compare this file with the page again';

export const file = {
  name: 'File',
  lines: 'Lines',
  bytes: 'Bytes',
  encoding: 'Encoding',
  checksum: 'SHA-256',
  rights: 'Rights',
  original: 'Derived from',
  derived: ({ file, by }: { file: string; by: string }): string => `${file} (${by}), SHA-256`,
};

/** A translation beside its original. */
export const parallel = 'Side by side with the original';
export const parallelWith = (translation: string): string => `Side by side with “${translation}”`;
export const parallelTitle = (title: string): string => `${title}, with the original`;
export const parallelDescription = (title: string): string =>
  `${title}: the translation beside the original, passage by passage.`;
export const parallelTexts = 'Texts';
export const bothTexts = 'Both';
