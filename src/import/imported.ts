/** What an import of one text yields, before a document is written from it. */
import type { Block, Doubt, Inline, SourceNote } from './blocks.ts';

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
  readonly kind: string;
  readonly edtf: string;
  readonly from?: string;
  readonly to?: string;
  readonly zone?: string;
  readonly calendar?: 'julian';
  /** The date in the words of the source, where its calendar is another. */
  readonly given?: string;
  /** Whether the text says it, as it does if nothing is said here. */
  readonly basis?: 'stated' | 'inferred';
  /** How sure the editors of the source are; certain if nothing is said here. */
  readonly certainty?: 'probable' | 'possible';
  readonly explanation?: string;
}

/** A group of those who were present. */
export interface Present {
  readonly label: string;
  readonly members: readonly { readonly name: string; readonly role?: string }[];
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
  /** Names of those who took down the words, and of those who translated them. */
  readonly recorders?: readonly string[];
  readonly translators?: readonly string[];
  readonly present?: readonly Present[];
  readonly subtitle?: string;
  readonly abstract?: readonly Inline[];
  /** A genre that the archive may have; otherwise it is `genre`. */
  readonly genreKey?: string;
  readonly place?: string;
  readonly dates: readonly StatedDate[];
  /** Whether its lines of verse are numbered. */
  readonly hasLineNumbers?: boolean;
  readonly messageId?: string;
  readonly answers?: string;
  /** The address of the page that the file is of: links of other files lead to it. */
  readonly url?: string;
}
