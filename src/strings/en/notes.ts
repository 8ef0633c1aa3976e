/** Notes: below a document, and the list of all. */
import { counted } from './counted.ts';

export const title = 'Notes';
export const description = 'Every note of the edition, with the passage it belongs to.';
export const intro =
  'Numbers are the source’s own calls; letters are the editors’. Each note stands at the foot of its document and leads back to its place in the text.';
export const notes = (count: number): string => counted(count, 'note');
export const from = (origin: string): string => `from ${origin}`;

/** How a note is cited: `I, note 15`. */
export const cited = (document: string, label: string): string => `${document}, note ${label}`;
export const back = (label: string, place?: string): string =>
  `Back to call ${label}${place === undefined ? '' : ` in ${place}`}`;

/** Notes that the source calls and does not have. @param labels `15–23` */
export const lost = (labels: string): string =>
  `Notes ${labels} are called in the text, but their text was not carried by it. What stands under these numbers is the editors’, as are all lettered notes.`;
export const lostHere = 'Text not carried by the source.';
export const lostInList = 'The text of this note was not carried by the source.';

/** The general series of notes. */
export const source = { name: 'The source’s notes', citation: 'n. {label}' };
export const editors = { name: 'The editors’ notes', citation: 'editors’ n. {label}' };
/** What a reader types before a label. */
export const typed: readonly string[] = ['note', 'footnote'];
