/** Notes: below a document, and the list of all. */
import { counted } from './counted.ts';
import { digits } from './numbers.ts';

export const title = 'Notes';
export const description = 'Every note of the edition, with the passage it belongs to.';
export const intro =
  'Notes with numbers are called by the source; those with letters are the editors’. Each note is also at the end of its document, with links back to the text.';
export const notes = (count: number): string => counted(count, 'note');
/** The choice of the kinds of notes that are shown. */
export const kinds = 'Kinds of notes';
export const allKinds = (count: number): string => `All ${digits(count)}`;
export const ofKind = (label: string, count: number): string => `${label} ${digits(count)}`;
export const from = (origin: string): string => `from ${origin}`;

/** How a note is cited: `I, note 15`. */
export const cited = (document: string, label: string): string => `${document}, note ${label}`;
export const back = (label: string, place?: string): string =>
  `Back to call ${label}${place === undefined ? '' : ` in ${place}`}`;

/** Notes that the source calls and does not have. @param labels `15–23` */
export const lost = (labels: string): string =>
  `The source has note numbers ${labels} but not the notes. We wrote new ones, and added those with letters.`;
export const lostHere = 'The original note is lost in this copy. Ours:';

/** The general series of notes. */
export const source = { name: 'The source’s notes', citation: 'n. {label}' };
export const editors = { name: 'The editors’ notes', citation: 'editors’ n. {label}' };
/** What a reader types before a label. */
export const typed: readonly string[] = ['note', 'footnote'];
