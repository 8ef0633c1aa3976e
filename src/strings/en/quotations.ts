/** Passages that have a page of their own, for those who quote them. */
import { all } from './locale.ts';

export const title = 'Passages to quote';
export const description =
  'Passages with a page of their own: the words, who speaks, through whom they come, how to cite them.';
export const intro =
  'Each of these passages has a page of its own. It has the words, says who speaks and through whom the words come, what one may say with them, and how to cite them.';
export const kicker = (place: string): string => `Quotation, ${place}`;
export const summary = (place: string, document: string): string =>
  `${place} of ${document}: the words, who speaks, through whom they come, what one may say with them, and how to cite them.`;
export const inContext = 'Read it in the document';
export const onDocument = 'Passages of this document with a page of their own';

export const hands = 'Through whom the words come';
/** The steps from the speaker or author to this edition. */
export const steps = {
  spoke: (names: readonly string[], language?: string): string =>
    `${all(names)} spoke${language === undefined ? '' : `, probably in ${language}`}.`,
  wrote: (names: readonly string[]): string => `${all(names)} wrote.`,
  recorded: (names: readonly string[], language?: string): string =>
    `${all(names)} took it down${language === undefined ? '' : ` in ${language}`}.`,
  translated: (names: readonly string[], language?: string): string =>
    `${all(names)} translated it${language === undefined ? '' : ` into ${language}`}.`,
  'passed-on': (names: readonly string[], document: string): string =>
    `${all(names)} passed it on in “${document}”.`,
};
export const lastStep = (file: string): string =>
  `The editors received it in the file ${file}, and compare every character of their text with it.`;

export const supports = 'What one may say with it';
export const doesNotSupport = 'What one may not say with it';
export const claims = 'Claims that rest on it';
export const cite = 'How to cite it';
export const received = 'The file as received';
export const lines = (first: number, last: number): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`;
export const checksum = 'SHA-256 of the file';

/** The picture that is shown where a link to the page is shared. */
export const card = (words: string, place: string): string => `${words} (${place})`;

/** A page whose passage was taken from the list. */
export const gone = 'This passage no longer has a page of its own';
export const goneSince = (edition: string): string => `It had one since edition ${edition}.`;
