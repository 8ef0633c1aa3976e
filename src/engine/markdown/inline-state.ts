/** The state that the readers of a passage share: their context, and the lists that they append to. */
import type { CrossReference, Emendation, Link, Mention, NoteCall } from '../model/document.ts';
import type { BodyRecord } from '../schemas/document.ts';
import type { NoteSeries } from '../schemas/note-series.ts';
import type { MappedText } from './mapped-text.ts';
import type { NameIndex } from './name-index.ts';
import type { SourceText } from './source-text.ts';

/** The context of a document for the readers of its passages. */
export interface PassageContext {
  /** The source file, which takes reports. */
  readonly source: SourceText;
  /** The record's `readings` resolve ambiguous forms. */
  readonly record: Pick<BodyRecord, 'readings'>;
  readonly registers: {
    readonly names: NameIndex;
    readonly units: RegExp;
    readonly noteSeries: readonly NoteSeries[];
  };
  /** Gives each note call its id. Calls are counted through the document. */
  readonly callId: (label: string) => string;
}

/** The state of one passage. Everything is appended in the order of the text. */
export interface InlineState {
  /** Anchor of the passage. */
  readonly id: string;
  /** Whether a name at the beginning is the speaker. */
  readonly isTurn: boolean;
  /** False for web addresses, which are not typeset and not searched for names. */
  readonly isProse: boolean;
  readonly context: PassageContext;
  /** The text read so far, as readers see it: without calls, with emendations. */
  text: string;
  /** The text that the witness should have, with offsets in the file. */
  readonly witnessText: { text: string; readonly offsets: number[] };
  readonly mentions: Mention[];
  readonly calls: NoteCall[];
  readonly references: CrossReference[];
  readonly emendations: Omit<Emendation, 'passage'>[];
  readonly links: Link[];
  /** Forms that the record's `readings` resolved. */
  readonly readingsUsed: Set<string>;
}

/** The state before the first word. */
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

/** Appends text that is the same for readers and for the witness. */
export function appendText(run: MappedText, state: InlineState): void {
  state.text += run.text;
  state.witnessText.text += run.text;
  // One by one: a passage may be longer than a call has room for arguments.
  for (const offset of run.offsets) state.witnessText.offsets.push(offset);
}
