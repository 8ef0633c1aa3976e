/** The head of a message: frame passages named after the lines of a letter's head. */
import type { Block } from './document.ts';

/** What each line is called, by the passage's id. */
export const letterHeadLabels: ReadonlyMap<string, string> = new Map([
  ['from', 'From'],
  ['to', 'To'],
  ['date', 'Date'],
  ['subject', 'Subject'],
]);

/** Whether a block is a line of a letter's head. */
export const isLetterHead = (block: Block): boolean =>
  block.type === 'passage' &&
  block.passage.kind === 'frame' &&
  letterHeadLabels.has(block.passage.id);
