/** What the edition itself lets a reader say: plain data, a few kB, written by the build as JSON. */
import type { Register } from '../engine/source/registers.ts';

export type { Register };

/** The forms of a name by what they are; each list may be missing. */
export interface EntryForms {
  readonly id: string;
  /** As the edition prints the name, and as it is written in other scripts and in full. */
  readonly forms: readonly string[];
  /** Spellings in Latin letters that a named system gives. */
  readonly romanised?: readonly string[];
  /** Misspellings known to occur. */
  readonly misspellings?: readonly string[];
  /** Whether the edition has passages spoken or written by this person or group. */
  readonly speaks?: true;
}

/** A document as it can be referred to. */
export interface Citable {
  readonly id: string;
  /** `I` of `I.32`. */
  readonly citationPrefix: string;
  /** `Document I`, or the title where it has no number. */
  readonly label: string;
  /** The title of a document with a number. */
  readonly title?: string;
  /** Anchors of its numbered passages: `t1`…; empty where its text is not carried. */
  readonly first?: string;
  readonly last?: string;
  /** Labels of its notes, in order. */
  readonly notes?: readonly string[];
}

/** One level of an archive's call numbers, as queries and results write it. */
export interface CallNumberLevel {
  readonly id: string;
  /** How it is cited: `folio {value}`. */
  readonly one: string;
  /** `folios {value}`, where it differs. */
  readonly several?: string;
  /** What divides it from the level before it, where that is no comma. */
  readonly separator?: string;
  /** What a reader may type, as regular expressions with `{value}` in them. */
  readonly typed: readonly string[];
  /** The same, understood only beside another level. */
  readonly ambiguous?: readonly string[];
  /** A regular expression for its values. */
  readonly pattern: string;
  /** Whether its values are ranges of numbers. */
  readonly range?: true;
}

export interface Lexicon {
  readonly names: Readonly<Record<Register, readonly EntryForms[]>>;
  /** Words of the texts, folded, that lie near a name and are none. */
  readonly ordinary: readonly string[];
  readonly documents: readonly Citable[];
  /** The levels of call numbers, a list for each way of archives to number, from the widest to the narrowest. */
  readonly callNumbers: readonly (readonly CallNumberLevel[])[];
  /** First and last year that anything in the archive is dated to, and the year most of it is of. */
  readonly years: { readonly first: number; readonly last: number; readonly usual: number };
  /** What is typed before the label of a note, as a regular expression. */
  readonly noteWords: string;
  /** What follows a number that is no year, as a regular expression. */
  readonly counted: string;
  /** Which files of dates there are: of years, of dates that reach over a year's end, of all where they are few. */
  readonly dated: {
    readonly years: readonly number[];
    readonly spans: boolean;
    readonly few: boolean;
  };
}
