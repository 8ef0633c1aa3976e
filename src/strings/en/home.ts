/** The home page. */
import { all } from './locale.ts';

export const search = 'Search';
export const beginnings = 'Passages to begin with';
export const chronology = 'Chronology';
export const documents = 'Documents';
/** Below the first of very many collections. */
export const allCollections = 'All collections';
export const transcribed = (count: number): string => `${count} transcribed`;
export const provenance = 'How it reached this page';
export const readDocument = 'Read it';
/** The link to the first text. */
export const read = (isConversation: boolean, minutes: number): string =>
  `${isConversation ? 'Read the conversation' : 'Begin to read'} (${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
export const whatIsThis = 'What is this, and can I trust it?';
/** Who made the edition, when, and how its text is known to be right. */
export const made = (editors: readonly string[], edition: string, day: string): string =>
  `By ${all(editors.map((name) => name.replace(/^The /, 'the ')))}. ${edition}, ${day}. Every build compares each character of the texts with the files received.`;
