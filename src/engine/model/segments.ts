/** The structure within a passage: lines, lists, tables, quotations, verse, speeches. */

/** What a segment is. The names of its parts stand beside it. */
export const SEGMENT_TYPES = [
  /** A line that is kept as one. */
  'line',
  /** A paragraph within a quotation or an item. */
  'paragraph',
  /** A list, its items, and the label with which an item begins. */
  'list',
  'item',
  'label',
  /** A table, its rows, and their cells. */
  'table',
  'row',
  'cell',
  /** A quotation set off from the text. */
  'quotation',
  /** Words whose spaces and line ends are kept. */
  'preformatted',
  /** A group of lines of verse. */
  'verse',
  /** The name before a speech, and a direction how to play it. */
  'speaker',
  'stage',
] as const;
export type SegmentType = (typeof SEGMENT_TYPES)[number];

/** Where the words of a cell stand. */
export type Alignment = 'center' | 'right';

/** A segment of a passage, with the segments within it. Offsets are indexes in `Passage.text`. */
export interface Segment {
  readonly type: SegmentType;
  readonly start: number;
  readonly end: number;
  /** Steps by which a line is indented. */
  readonly indent?: number;
  /** The number of a line of verse, if the document numbers them. A divided line has one number. */
  readonly number?: number;
  /** Whether a row has the heads of the columns. */
  readonly isHead?: true;
  readonly align?: Alignment;
  /** Whether a quotation has received marks at its lines, as in mail. */
  readonly isMarked?: true;
  readonly segments: readonly Segment[];
}

/** Received signs that a page shows by its structure: the marks of quoted lines, the rules of a table. */
export interface ReceivedSigns {
  /** Offset in `Passage.text` of the character after them. */
  readonly at: number;
  readonly text: string;
}

/** The types of segments that a paragraph cannot hold on a page. */
const BLOCKS: ReadonlySet<SegmentType> = new Set(['list', 'table', 'quotation', 'preformatted']);

/** Whether a passage is a block on a page that contains other blocks. */
export const hasBlocks = (segments: readonly Segment[]): boolean =>
  segments.some(({ type }) => BLOCKS.has(type));
