/** The lexicon of the edition: plain data of a few kB, written by the build as JSON. */
import type { Register } from '../engine/source/registers.ts';
import type { SourceUnit } from '../markup/source-places.ts';
import type { Packs } from './packs.ts';
import type { QueryGrammar } from './query/grammar.ts';

export type { Register };

/** The forms of an entry's name, by kind. */
export interface EntryForms {
  readonly id: string;
  /** The printed name, full names, and forms in other scripts. */
  readonly forms: readonly string[];
  /** Romanisations by named systems. */
  readonly romanised?: readonly string[];
  /** What tells it apart from other entries with a form of the same name. */
  readonly apart?: string;
  /** Known misspellings. */
  readonly misspellings?: readonly string[];
  /** Whether the edition has passages by this person or group. */
  readonly speaks?: true;
  /** Whether it sent or received documents. */
  readonly sends?: true;
  readonly receives?: true;
}

/** Words that readers and texts use for one another. */
export interface CloseWords {
  /** All of them, folded; the words of a compound are divided by spaces. */
  readonly words: readonly string[];
  /** Those that occur in the texts. */
  readonly occurring: readonly string[];
}

export type CitablePlace = readonly [unit: SourceUnit, number: string, first: string, last: string];

/** A document that queries can cite. */
export interface Citable {
  readonly id: string;
  /** `I` of `I.32`. */
  readonly citationPrefix: string;
  /** `Document I`, or the title where it has no number. */
  readonly label: string;
  /** The title of a document with a number. */
  readonly title?: string;
  /** First and last anchor of its numbered passages, such as `t1`; missing if its text is unavailable. */
  readonly first?: string;
  readonly last?: string;
  /** The last anchors of its other kinds of passages, if it has turns and paragraphs. */
  readonly others?: readonly string[];
  /** Labels of its notes, in order. */
  readonly notes?: readonly string[];
  /** Anchors of notes whose label is not its own anchor: `*`, `1046/1`. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Pages, folios and numbered lines of its source, with the first and last passage on each. A number may be a range: `5-8`. */
  readonly places?: readonly CitablePlace[];
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
  /** Folded words of the texts that are near a name, but are not names. */
  readonly ordinary: readonly string[];
  readonly documents: readonly Citable[];
  /** The genres of the documents, with their labels. */
  readonly genres: readonly { readonly id: string; readonly label: string }[];
  readonly closeWords: readonly CloseWords[];
  /** The levels of call numbers, a list for each way of archives to number, from the widest to the narrowest. */
  readonly callNumbers: readonly (readonly CallNumberLevel[])[];
  /** First and last year of the archive's dates, and the usual year. */
  readonly years: { readonly first: number; readonly last: number; readonly usual: number };
  /** What is typed before the label of a note, as a regular expression. */
  readonly noteWords: string;
  /** The words of queries in the language of the edition. */
  readonly grammar: QueryGrammar;
  /** The languages of texts whose words are not stemmed as English ones. */
  readonly languages?: readonly string[];
  /** What follows a number that is no year, as a regular expression. */
  readonly counted: string;
  readonly packs: Packs;
  /** The existing files of dates: of years, of dates that extend over the end of a year, of all dates if they are few. */
  readonly dated: {
    readonly years: readonly number[];
    readonly spans: boolean;
    readonly few: boolean;
    /** The years whose results have a file of texts, because those beside the dates are not all. */
    readonly withTexts: readonly number[];
  };
}
