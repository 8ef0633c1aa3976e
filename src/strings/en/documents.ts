/** The list of documents, and what a document is called. */
import type { Phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import { all } from './locale.ts';
import { words as inWords } from './numbers.ts';

export const title = 'Documents';
export const description =
  'The documents of this edition: transcriptions, and descriptions of the documents whose text we do not have.';
export const intro = (references: string): Phrase => [
  'Documents in large type are transcribed in full. For those in small type we have a description, not the text. By call number: ',
  { href: references, text: 'archival references' },
  '.',
];
/** The list of documents in no collection. @param areAll whether the edition has no collections */
export const others = (areAll: boolean): string => (areAll ? 'All documents' : 'Other documents');
/** `6 documents` */
export const count = (documents: number): string => counted(documents, 'document');
/** The links to the documents before and after one in its collection. */
export const neighbours = 'In this collection';
/** The title of the page of a division of a long document. */
export const division = (title: string, document: string): string => `${title} – ${document}`;
export const divisions = 'By division';
/** `2 of 12` */
export const divisionPlace = (place: number, count: number): string => `${place} of ${count}`;
export const previous = (title: string): string => `Previous: ${title}`;
export const next = (title: string): string => `Next: ${title}`;
/** Below a list. @param numbers of the documents without a text: `II–VII` */
export const described = (numbers: readonly string[]): string =>
  `For ${all(numbers)} we hold a description, not the text.`;

/** Where a text that the edition does not have can be read. */
export const readElsewhere = (place: string): string => `Read at the ${place}`;

/** `Document I` */
export const numbered = (number: string): string => `Document ${number}`;
export const numberedOf = (number: string, count: number): string =>
  `Document ${number} of ${inWords(count)}`;
export const heading = (number: string, title: string): string => `Document ${number}: ${title}`;
export const titled = (title: string, number: string): string => `${title} (Document ${number})`;

export const turns = (count: number): string => counted(count, 'turn');
export const paragraphs = (count: number): string => counted(count, 'paragraph');
export const words = (count: number): string => counted(count, 'word');
/** Above the title of a document that is not finished. */
export const draft = (place: string): string => `Draft. ${place}`;
/** `120 turns, 2,529 words` */
export const extent = (parts: string, words: string): string => `${parts}, ${words}`;
/** In a list, of a document that is not transcribed. */
export const genre = (label: string): string => capitalized(label);

/** Above the title of a document: its number or genre, and its extent where it is transcribed. */
export const kicker = (place: string, extent?: string): string =>
  `${capitalized(place)}. ${extent ?? 'Catalogued, not transcribed'}`;
/** For search engines. */
export const summary = (title: string, genre: string, extent?: string): string =>
  `${title}: ${genre}, ${extent ?? 'catalogued, not transcribed'}.`;
/** A navigation label within a sentence: `the message`. */
export const inSentence = (label: string): string => label.replace(/^The /, 'the ');

/** Passages without a number, by the anchors that documents usually give them. */
const UNNUMBERED: Readonly<Record<string, string>> = {
  enclosure: 'heading',
  foot: 'footer',
  head: 'beginning',
  tail: 'end',
};

/** What a list calls a passage without a number. @param id its anchor */
export const unnumbered = (document: string, id: string): string =>
  `${document}, ${UNNUMBERED[id] ?? id.replaceAll('-', ' ')}`;

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
