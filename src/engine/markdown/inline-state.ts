/** What the readers of a passage share: what they are told, and what they append to. */
import type { CrossReference, Emendation, Link, Mention, NoteCall } from '../model/document.ts';
import type { DocumentRecord } from '../schemas/document.ts';
import type { NoteSeries } from '../schemas/note-series.ts';
import type { MappedText } from './mapped-text.ts';
import type { NameIndex } from './name-index.ts';
import type { SourceText } from './source-text.ts';

/** What a document tells the reading of its passages. */
export interface PassageContext {
  /** The file it stands in, which takes what is wrong with it. */
  readonly source: SourceText;
  /** The record's `readings` say which entry a form of several bearers stands for. */
  readonly record: Pick<DocumentRecord, 'readings'>;
  readonly registers: {
    readonly names: NameIndex;
    readonly units: RegExp;
    readonly noteSeries: readonly NoteSeries[];
  };
  /** Gives each call of a note its id, counting through the document. */
  readonly callId: (label: string) => string;
}

/** A passage while it is read. Everything is appended in the order of the words. */
export interface InlineState {
  /** Anchor of the passage. */
  readonly id: string;
  /** Whether a name at the very beginning is the speaker's. */
  readonly isTurn: boolean;
  /** False for words that are no language: addresses. They are neither typeset nor searched for names. */
  readonly isProse: boolean;
  readonly context: PassageContext;
  /** The words read so far, as a reader sees them: without calls, with readings that depart. */
  text: string;
  /** The characters the witness should have, with their offsets in the file. */
  readonly witnessText: { text: string; readonly offsets: number[] };
  readonly mentions: Mention[];
  readonly calls: NoteCall[];
  readonly references: CrossReference[];
  readonly emendations: Omit<Emendation, 'passage'>[];
  readonly links: Link[];
  /** Forms that a reading of the document's record decided. */
  readonly readingsUsed: Set<string>;
}

/** A reading before the first word. */
export const newInlineState = (
  passage: Pick<InlineState, 'id' | 'isTurn' | 'isProse' | 'context'>,
): InlineState => ({
  ...passage,
  text: '',
  witnessText: { text: '', offsets: [] },
  mentions: [],
  calls: [],
  references: [],
  emendations: [],
  links: [],
  readingsUsed: new Set(),
});

/** Appends words that are the reader's and the witness's alike. */
export function appendText(run: MappedText, state: InlineState): void {
  state.text += run.text;
  state.witnessText.text += run.text;
  state.witnessText.offsets.push(...run.offsets);
}
