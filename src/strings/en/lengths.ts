/** The pages of a document in other lengths. */
import { counted } from './counted.ts';
import { words } from './numbers.ts';

export const brief = (minutes: number): string =>
  `In ${words(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
export const annotated = 'Editors’ view';
export const titleOf = (title: string, name: string): string => `${title}: ${name.toLowerCase()}`;

export const briefDescription = (title: string, count: number): string =>
  `${title}: ${counted(count, 'passage')} of the text, each with one line by the editors.`;
export const ours =
  'We chose these passages and wrote the line above each. The passages are whole and in their order. Every number leads to its place in the text.';
export const readWhole = 'Read the whole text';

export const annotatedDescription = (title: string): string =>
  `${title}: open questions, changes to the text, and the text with every note below its passage.`;
export const openQuestions = 'Open questions';
export const uncertainNotes = 'Notes with a statement that is probable or possible, not certain:';
export const noneOpen = 'The editors list no open question.';
export const noChanges = 'None. Every reading is that of the received file.';
export const textWithNotes = 'The text with its notes';
