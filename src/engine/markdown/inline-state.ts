/** The state that the readers of a passage share: their context, and the lists that they append to. */
import type { PlaceForms } from '../../markup/source-places.ts';
import type { Strings } from '../../strings/strings.ts';
import type {
  CrossReference,
  Departure,
  DocumentReference,
  Emendation,
  Link,
  Mark,
  Mention,
  NoteCall,
  PageBreak,
} from '../model/document.ts';
import type { ReceivedSigns, Segment } from '../model/segments.ts';
import type { BodyRecord } from '../schemas/document.ts';
import type { NoteSeries } from '../schemas/note-series.ts';
import type { MappedText } from './mapped-text.ts';
import type { NameIndex } from './name-index.ts';
import type { WrittenSigns } from './signs.ts';
import type { SourceText } from './source-text.ts';

/** The context of a document for the readers of its passages. */
export interface PassageContext {
  /** The source file, which takes reports. */
  readonly source: SourceText;
  /** The record's `readings` resolve ambiguous forms. */
  readonly record: Pick<BodyRecord, 'readings'>;
  readonly registers: {
    readonly names: NameIndex;
    readonly undivided: RegExp;
    readonly noteSeries: readonly NoteSeries[];
    /** Words of the edition's language. */
    readonly strings: Strings;
    /** How pages and folios are written. */
    readonly placeForms: PlaceForms;
  };
  /** Gives each note call its id. Calls are counted through the document. */
  readonly callId: (label: string) => string;
  /**
   * Numbers the lines of verse through the document: gives the next number, or the same again for the rest of a divided line.
   * Missing if they are not numbered.
   */
  readonly lineNumber?: ((which: 'next' | 'same') => number) | undefined;
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
  readonly documentReferences: DocumentReference[];
  readonly emendations: Omit<Emendation, 'passage'>[];
  readonly marks: Mark[];
  readonly departures: Departure[];
  readonly breaks: PageBreak[];
  /** True inside a name that editors mark: other names are not looked for. */
  isInName: boolean;
  readonly links: Link[];
  /** The segments read so far, of the segment that is read. */
  segments: Segment[];
  /** Whether the words being read name the speaker of a speech. */
  isInSpeaker: boolean;
  /** Whether signs of Markdown are received, too. */
  readonly keepsSigns: boolean;
  /** Signs that are not passed yet, in the order of the file, and those that are. */
  readonly signsAhead: WrittenSigns[];
  readonly signs: ReceivedSigns[];
  /** Forms that the record's `readings` resolved. */
  readonly readingsUsed: Set<string>;
}

/** The state before the first word. */
export const newInlineState = (
  passage: Pick<InlineState, 'id' | 'isTurn' | 'isProse' | 'context'> & {
    /** Received signs of its blocks; missing if none are received. */
    readonly writtenSigns?: readonly WrittenSigns[] | undefined;
  },
): InlineState => ({
  id: passage.id,
  isTurn: passage.isTurn,
  isProse: passage.isProse,
  context: passage.context,
  keepsSigns: passage.writtenSigns !== undefined,
  signsAhead: [...(passage.writtenSigns ?? [])],
  signs: [],
  segments: [],
  isInSpeaker: false,
  text: '',
  witnessText: { text: '', offsets: [] },
  mentions: [],
  calls: [],
  references: [],
  documentReferences: [],
  emendations: [],
  marks: [],
  departures: [],
  breaks: [],
  isInName: false,
  links: [],
  readingsUsed: new Set(),
});

/** Appends text that is the same for readers and for the witness. */
export function appendText(run: MappedText, state: InlineState): void {
  appendReading(run.text, state);
  appendReceived(run, state);
}

/** Appends preformatted text, all spaces of which are kept. */
export function appendKept(run: MappedText, state: InlineState): void {
  state.text += run.text;
  appendReceived(run, state);
}

/** Appends text for the witness that has just been appended for readers. */
function appendReceived(run: MappedText, state: InlineState): void {
  const start = state.text.length - run.text.length;
  // One by one: a passage may be longer than a call has room for arguments.
  for (const [index, offset] of run.offsets.entries()) {
    passSigns(offset, start + index, state);
    state.witnessText.text += run.text.charAt(index);
    state.witnessText.offsets.push(offset);
  }
}

/**
 * Adds the received signs before an offset of the file to the witness's text.
 * @param at the place of the signs in the text of the passage
 */
export function passSigns(offset: number, at: number, state: InlineState): void {
  for (let next = state.signsAhead[0]; next !== undefined; next = state.signsAhead[0]) {
    if (next.offset >= offset) return;
    state.signsAhead.shift();
    state.signs.push({ at, text: next.text });
    state.witnessText.text += next.text;
    for (const _ of next.text) state.witnessText.offsets.push(next.offset);
  }
}

/** Appends text for readers. A space at the beginning, or after another space, is left out, as a page shows no such space. */
export function appendReading(text: string, state: InlineState): void {
  const follows = state.text === '' || state.text.endsWith(' ');
  state.text += follows ? text.replace(/^ /, '') : text;
}
