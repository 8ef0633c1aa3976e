/** A compiled document: plain, readonly, serialisable data, and the only input of views. */
import type { MarkKind } from '../format/marks.ts';
import type { DocumentRecord } from '../schemas/document.ts';
import type { Point } from '../source/position.ts';
import type { Register } from '../source/registers.ts';
import type { Segment } from './segments.ts';

/** The kind of a passage: a turn of a conversation, a numbered paragraph, a heading, or front and back matter (`frame`). */
export type PassageKind = 'turn' | 'paragraph' | 'heading' | 'frame';

/** The function of a turn: it asks or states. A turn may do both. */
export type Act = 'asks' | 'states';

/** A registered name in a passage. Offsets are indexes in `Passage.text`. */
export interface Mention {
  readonly register: Register;
  readonly id: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly role: 'speaker' | 'named';
  /** The entries that an ambiguous form may mean; empty if the name is resolved. */
  readonly candidates: readonly string[];
  readonly position: Point;
}

/** A call of a note. The first call of note `15` has the id `r-15`, the second `r-15-2`. */
export interface NoteCall {
  readonly label: string;
  readonly id: string;
  /** Offset of the call in `Passage.text`. */
  readonly at: number;
  readonly position: Point;
}

/** A mark of words: italics, a deletion, a gap. Offsets are indexes in `Passage.text`. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** The attributes of its directive: `place`, `by`, `reason`… */
  readonly values: Readonly<Record<string, string>>;
}

/** The beginning of a page or folio of the source. */
export interface PageBreak {
  /** Permanent anchor: `page-1046`, `folio-14v`. */
  readonly id: string;
  readonly unit: 'page' | 'folio';
  /** The number as the source has it. */
  readonly number: string;
  /** Anchor of the passage that it is in, and the offset in its text. */
  readonly passage: string;
  readonly at: number;
  readonly position: Point;
}

/** A place where the page shows other words than the received ones, for the proof of the page. */
export interface Departure {
  /** The received words; empty where the editors supply some. */
  readonly received: string;
  /** What the page shows as the text; empty where it shows words of the editors. */
  readonly reading: string;
}

/** A phrase that refers to passages of this document or of another. */
export interface CrossReference {
  readonly document: string;
  readonly first: string;
  readonly last: string;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** A phrase that refers to a whole document. */
export interface DocumentReference {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The smallest citable piece of a document. */
export interface Passage {
  /** Permanent anchor: `t32`, `p4`, `head`. */
  readonly id: string;
  readonly kind: PassageKind;
  /** Number of a turn or paragraph, as it is cited. */
  readonly number?: number;
  /** Level of a heading, from 1. */
  readonly level?: number;
  /**
   * The text with white space folded, without note calls or other apparatus: with emendations, deleted words, and words that the
   * editors supply. A gap is `[…]`. Preformatted text keeps its spaces.
   */
  readonly text: string;
  /** Its lines, items, cells and other segments; empty for a plain paragraph. */
  readonly segments: readonly Segment[];
  readonly words: number;
  /** Language of its words, if not that of the document: a BCP 47 tag. */
  readonly lang?: string;
  /** Inner HTML, blocks included, with names, note calls and references. Apparatus has the attribute `data-editorial`. */
  readonly html: string;
  /** Class names from the Markdown file: `asks`, `url`, `byline`… */
  readonly classes: readonly string[];
  readonly acts: readonly Act[];
  readonly speaker?: string;
  readonly hearer?: string;
  readonly topic?: string;
  readonly voice?: string;
  readonly mentions: readonly Mention[];
  readonly calls: readonly NoteCall[];
  readonly references: readonly CrossReference[];
  readonly documentReferences: readonly DocumentReference[];
  /** In the order of the text, the outer before the inner. */
  readonly marks: readonly Mark[];
  /** The position of its words in the received file: 1-based line, 0-based character offsets. */
  readonly received?: { readonly line: number; readonly start: number; readonly end: number };
  readonly position: Point;
}

/** A sequence of turns on one subject. The division is the editors'. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** A short title, for the conversation timeline. */
  readonly short: string;
  readonly first: string;
  readonly last: string;
  readonly position: Point;
}

/** The part of one author in a document by several: forwarder, commentator, author, list software. */
export interface Voice {
  readonly id: string;
  /** Id of a person or group. */
  readonly by: string;
  readonly label: string;
  /** Nesting level; 0 is the outermost. */
  readonly level: number;
  readonly position: Point;
}

/** A block of the body. @typeParam Content the representation of a passage */
export type Block<Content = Passage> =
  | { readonly type: 'passage'; readonly passage: Content }
  | { readonly type: 'topic'; readonly topic: Topic; readonly blocks: readonly Block<Content>[] }
  | { readonly type: 'voice'; readonly voice: Voice; readonly blocks: readonly Block<Content>[] }
  | { readonly type: 'enclosure'; readonly document: string; readonly passage: Content };

/** A note of one of the edition's series. */
export interface Note {
  readonly label: string;
  /** Id of its series: `source`, `editors`, or one that the edition declares. */
  readonly series: string;
  /** Id of its kind, if it has one. */
  readonly kind?: string;
  /** Whether its calls are words of the received text. */
  readonly received: boolean;
  /** Permanent anchor: `n-15`, `n-a`. */
  readonly id: string;
  /** Whether the text of the source's note is available. */
  readonly carried: boolean;
  /** The ranges of received lines that its words equal. Other notes are the editors' words. */
  readonly lines?: readonly (readonly [number, number])[];
  readonly html: string;
  readonly text: string;
  readonly calls: readonly { readonly id: string; readonly passage: string }[];
  /** Bibliography keys it cites. */
  readonly cites: readonly string[];
  readonly position: Point;
}

/** A reference by id, anywhere in the archive. Rules and backlinks use these. */
export interface Link {
  readonly to:
    | 'passage'
    | 'document'
    | Register
    | 'page'
    | 'works'
    | 'terms'
    | 'parties'
    | 'entries'
    | 'levels'
    | 'genres'
    | 'collections'
    | 'noteKinds'
    | 'notes';
  /**
   * Id of the document, entry, work or term; `parties` are people or groups, `entries` of any register, `levels` those of
   * the archive that holds the document, `genres`, `collections` and `noteKinds` those of the edition. Of a
   * `page` its address, of `notes` the label of a note of the same document.
   */
  readonly id: string;
  /** First and last passage (or note) of the document, for `passage`. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly file: string;
  readonly position: Point;
  /** Characters to underline in messages. */
  readonly length: number;
  /** The passage, note or entry that contains it. */
  readonly from?: string;
}

/** A declared emendation of the received text. What is received is empty where the editors supply words. Offsets of the reading are indexes in `Passage.text`. */
export interface Emendation {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly received: string;
  readonly reading: string;
  readonly reason: string;
}

export interface Document {
  readonly id: string;
  /** Path from the project's root, for messages: `content/documents/i.md`. */
  readonly file: string;
  readonly record: DocumentRecord;
  /** The prefix of citations: `I` in `I.32`. */
  readonly citationPrefix: string;
  readonly body: readonly Block[];
  readonly passages: readonly Passage[];
  readonly topics: readonly Topic[];
  readonly voices: readonly Voice[];
  /** In the order of the text. */
  readonly breaks: readonly PageBreak[];
  readonly notes: readonly Note[];
  readonly emendations: readonly Emendation[];
  /** In the order of the text: the emendations, and marks that stand for received words. */
  readonly departures: readonly Departure[];
  readonly links: readonly Link[];
  /** The forms that `readings` in the front matter resolved, for the rule `reading-is-used`. */
  readonly readingsUsed: readonly string[];
  /** Number of words of the transcription, without apparatus. */
  readonly words: number;
  /** The record's editorial prose as inline HTML, by field: `abstract`, `numbering`. */
  readonly html: Readonly<{ [field: string]: string }>;
  /** Changes if any input of the compilation changes. */
  readonly digest: string;
}
