/** Message headers: front matter passages with the ids of header lines. */
import type { Block } from './document.ts';

/** The ids of header lines, by which their labels are named. */
const HEADER_LINES = ['from', 'to', 'date', 'subject'] as const;

/** The header line with this id. */
export const headerLineOf = (id: string): (typeof HEADER_LINES)[number] | undefined =>
  HEADER_LINES.find((line) => line === id);

/** Whether a block is a header line. */
export const isLetterHead = (block: Block): boolean =>
  block.type === 'passage' &&
  block.passage.kind === 'frame' &&
  headerLineOf(block.passage.id) !== undefined;
