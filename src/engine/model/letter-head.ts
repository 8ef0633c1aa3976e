/** Message headers: front matter passages with the ids of header lines. */
import type { Block } from './document.ts';

/** The labels of header lines, by passage id. */
export const letterHeadLabels: ReadonlyMap<string, string> = new Map([
  ['from', 'From'],
  ['to', 'To'],
  ['date', 'Date'],
  ['subject', 'Subject'],
]);

/** Whether a block is a header line. */
export const isLetterHead = (block: Block): boolean =>
  block.type === 'passage' &&
  block.passage.kind === 'frame' &&
  letterHeadLabels.has(block.passage.id);
