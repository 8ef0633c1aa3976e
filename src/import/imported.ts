/** What an import of one text yields, before a document is written from it. */
import type { Block, Doubt, SourceNote } from './blocks.ts';

/** A file that is kept as it came, because the received text is derived from it. */
export interface Original {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The derivation and its version: `docx-1`. */
  readonly by: string;
  /** Which message of the file, counted from 1, if it holds several. */
  readonly part?: number;
}

/** Genres whose documents have turns. */
export const TALKS: ReadonlySet<string> = new Set([
  ...['record-of-conversation', 'minutes', 'interview'],
]);

/** A date that a text states. */
export interface StatedDate {
  readonly kind: 'written' | 'sent' | 'held';
  readonly edtf: string;
  readonly from?: string;
  readonly zone?: string;
  readonly explanation: string;
}

/** One text. */
export interface Imported {
  /** The name of the received file without its extension, from which an id is made. */
  readonly name: string;
  /** The text that the proof compares. */
  readonly text: string;
  /** Its bytes, if they are the file itself. */
  readonly bytes?: Uint8Array;
  readonly original?: Original;
  /** First and last line of each part of the text that the document transcribes. */
  readonly lines: readonly (readonly [number, number])[];
  readonly blocks: readonly Block[];
  /** Numbers in the words of the blocks that are calls of notes, in their order. */
  readonly calls?: readonly string[];
  readonly notes: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
  readonly title?: string;
  readonly genre?: string;
  readonly language?: string;
  /** Names as the text has them. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly place?: string;
  readonly dates: readonly StatedDate[];
  readonly messageId?: string;
  readonly answers?: string;
}
