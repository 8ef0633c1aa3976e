/** A compiled document: plain, readonly, serialisable data. Pages and exports read nothing else. */
import type { DocumentRecord } from '../schemas/document.ts';
import type { Point } from '../source/position.ts';
import type { Register } from '../source/registers.ts';

/** What a passage is: a turn of a conversation, a numbered paragraph, or a named piece of the frame. */
export type PassageKind = 'turn' | 'paragraph' | 'heading' | 'frame';

/** A function of a turn: it asks, or it states. A turn may do both. */
export type Act = 'asks' | 'states';

/** A name of the registers met in a passage. Offsets count characters of `Passage.text`. */
export interface Mention {
  readonly register: Register;
  readonly id: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly role: 'speaker' | 'named';
  /** Entries the form may mean where the document does not say which; empty when the name is read. */
  readonly candidates: readonly string[];
  readonly position: Point;
}

/** A call of a note. The first call of note `15` has the id `r-15`, the second `r-15-2`. */
export interface NoteCall {
  readonly label: string;
  readonly id: string;
  /** Offset in `Passage.text` after which the call stands. */
  readonly at: number;
  readonly position: Point;
}

/** A phrase that speaks of passages of another document, or of this one. */
export interface CrossReference {
  readonly document: string;
  readonly first: string;
  readonly last: string;
  readonly phrase: string;
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
  /** The received words, white space folded, without note calls or any other apparatus. */
  readonly text: string;
  readonly words: number;
  /** Inner HTML, with names, note calls and references marked; apparatus carries `data-editorial`. */
  readonly html: string;
  /** Class names the source gives it: `asks`, `url`, `byline`… */
  readonly classes: readonly string[];
  readonly acts: readonly Act[];
  readonly speaker?: string;
  readonly hearer?: string;
  readonly topic?: string;
  readonly voice?: string;
  readonly mentions: readonly Mention[];
  readonly calls: readonly NoteCall[];
  readonly references: readonly CrossReference[];
  /** Where its words begin and end in the received file: 1-based line, 0-based character offset. */
  readonly received?: { readonly line: number; readonly start: number; readonly end: number };
  readonly position: Point;
}

/** A stretch of turns on one subject: the editors' division, not the source's. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** For the score, where room is short. */
  readonly short: string;
  readonly first: string;
  readonly last: string;
  readonly position: Point;
}

/** One hand in a document that several wrote: forwarder, commentator, author, list software. */
export interface Voice {
  readonly id: string;
  /** Person or group of the registers. */
  readonly by: string;
  readonly label: string;
  /** 0 for the outermost; each voice carries those of a higher level. */
  readonly level: number;
  readonly position: Point;
}

/** The body in reading order. @typeParam Told what stands for a passage */
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
  /** Whether its calls are words of the received text. */
  readonly received: boolean;
  /** Permanent anchor: `n-15`, `n-a`. */
  readonly id: string;
  /** Whether the source's own text of the note came with it. */
  readonly carried: boolean;
  readonly html: string;
  readonly text: string;
  readonly calls: readonly { readonly id: string; readonly passage: string }[];
  /** Bibliography keys it cites. */
  readonly cites: readonly string[];
  readonly position: Point;
}

/** Something named by its id, anywhere in the archive: what rules and backlinks are made from. */
export interface Link {
  readonly to:
    | 'passage'
    | 'document'
    | Register
    | 'works'
    | 'parties'
    | 'entries'
    | 'levels'
    | 'genres';
  /**
   * Id of the document, entry or work; `parties` are people or groups, `entries` of any register, `levels` those of
   * the archive that holds the document, `genres` those of the edition.
   */
  readonly id: string;
  /** First and last passage (or note) of the document, for `passage`. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly file: string;
  readonly position: Point;
  /** Characters to underline in messages. */
  readonly length: number;
  /** Where it is said: the passage or note of the document it stands in. */
  readonly from?: string;
}

/** A reading that departs from the received text, declared with its reason. */
export interface Emendation {
  readonly passage: string;
  readonly received: string;
  readonly reading: string;
  readonly reason: string;
}

export interface Document {
  readonly id: string;
  /** Path from the project's root, for messages: `content/documents/i.md`. */
  readonly file: string;
  readonly record: DocumentRecord;
  /** `I.32` begins with it. */
  readonly citationPrefix: string;
  readonly body: readonly Block[];
  readonly passages: readonly Passage[];
  readonly topics: readonly Topic[];
  readonly voices: readonly Voice[];
  readonly notes: readonly Note[];
  readonly emendations: readonly Emendation[];
  readonly links: readonly Link[];
  /** Front-matter readings that decided a name, for the rule that unused ones are errors. */
  readonly readingsUsed: readonly string[];
  /** Words of the transcription, without apparatus. */
  readonly words: number;
  /** The record's editorial prose as inline HTML, by field: `abstract`, `numbering`. */
  readonly html: Readonly<{ [field: string]: string }>;
  /** Changes when anything the compilation read has changed. */
  readonly digest: string;
}
