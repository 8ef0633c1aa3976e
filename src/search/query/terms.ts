/** The parts of a query. */
import type { Register } from '../lexicon.ts';

/** A range of the query, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface WrittenRange extends TextRange {
  /** The text in the query; for phrases without quotation marks. */
  readonly written: string;
  /** Whether results must not match it. */
  readonly not?: true;
}

/** An entry of a register. */
export interface Candidate {
  readonly register: Register;
  readonly id: string;
}

/**
 * How a form was recognised: exactly; except for case, accents, apostrophes, hyphens and spaces; as a romanisation; with given
 * names abbreviated or omitted; or as a misspelling.
 */
export type Recognition = 'exact' | 'folded' | 'romanisation' | 'shortened' | 'near';

export interface Recognised {
  /** The entries that the form may mean, in register order. */
  readonly candidates: readonly Candidate[];
  /** The registered form that matched. */
  readonly form: string;
  readonly how: Recognition;
  /** Letters changed; 0 for a registered misspelling. */
  readonly distance: number;
}

export interface NameTerm extends WrittenRange, Recognised {
  readonly kind: 'name';
  /** Whether only places that name the entry match, and not its own words. */
  readonly isAbout?: true;
}

/** The sender or recipient of documents. Without candidates no document matches. */
export interface PartyTerm extends WrittenRange, Recognised {
  readonly kind: 'party';
  readonly role: 'from' | 'to';
}

/** The genre of documents: one of several ids. */
export interface GenreTerm extends WrittenRange {
  readonly kind: 'genre';
  readonly genres: readonly string[];
}

/** The parts of the site that can be searched alone. */
export type SitePart =
  | 'passages'
  | 'notes'
  | 'records'
  | 'topics'
  | 'essays'
  | 'people'
  | 'places'
  | 'groups'
  | 'bibliography'
  | 'events';

/** A part of the site, or a document by its id. */
export interface WithinTerm extends WrittenRange {
  readonly kind: 'within';
  readonly part?: SitePart;
  readonly documents?: readonly string[];
}

/** Whether the dates of the query are those that the texts state, or those that the editors infer. */
export interface BasisTerm extends WrittenRange {
  readonly kind: 'basis';
  readonly basis: 'stated' | 'inferred';
}

/** A field that does not exist, or a pattern that is not supported. Nothing is searched for it. */
export interface UnknownTerm extends WrittenRange {
  readonly kind: 'unknown';
  readonly field: string;
}

/** A speaker: the other terms are searched only in passages by these people or groups. */
export interface SpeakerTerm extends WrittenRange, Recognised {
  readonly kind: 'speaker';
}

export type Precision =
  | 'day'
  | 'days'
  | 'month'
  | 'months'
  | 'season'
  | 'part'
  | 'year'
  | 'years'
  | 'decade';

/** A period: first and last day, ISO 8601. */
export interface Days {
  readonly low: string;
  readonly high: string;
}

/** A date or a range of dates. A missing end is open. */
export interface DateTerm extends WrittenRange, Partial<Days> {
  readonly kind: 'date';
  readonly precision: Precision;
  readonly relation: 'on' | 'before' | 'after' | 'between';
  /** What happened then: only dates of this kind match. */
  readonly dateKind?: string;
  /** The bases of dates that match; missing for all. */
  readonly basis?: readonly string[];
  /** Whether it continues a list of dates, any of which may match. */
  readonly isListed?: boolean;
  /** An assumption that the reader may not have meant. */
  readonly assumed?: 'day first' | 'month first' | undefined;
}

/** A value of a level of a call number; of a range its first and last number, both included. */
export type LevelValue = string | { readonly first: number; readonly last: number };

/** Values by the ids of their levels. */
export type LevelValues = Readonly<Record<string, LevelValue>>;

/** An archival call number, or some of its levels. */
export interface ReferenceTerm extends WrittenRange {
  readonly kind: 'reference';
  /** One, or several where archives use the same words for different levels. */
  readonly interpretations: readonly LevelValues[];
}

/** A document, or a range of its passages or notes by anchor. */
export interface CitedPlace {
  readonly document: string;
  readonly first?: string;
  readonly last?: string;
}

/** A citation by number. */
export interface PassageTerm extends WrittenRange {
  readonly kind: 'passage';
  /** One place, or several if the query does not name the document. */
  readonly places: readonly CitedPlace[];
  /** The document that has no passage of this number: its citation prefix and its last number, if it has text. */
  readonly missing?: { readonly document: string; readonly last?: string } | undefined;
}

/** Plain words, folded; in a phrase, in order; in `topic`, words of the title of a topic; in `near`, close to one another. */
export interface WordsTerm extends WrittenRange {
  readonly kind: 'word' | 'phrase' | 'topic' | 'near';
  readonly words: readonly string[];
  /** Other words that match, too: spellings and close words. */
  readonly also?: readonly (readonly string[])[];
  /** Whether `also` has the nearest words of the texts instead of a word that does not occur. */
  readonly isCorrected?: true;
  /** Whether the last word may have any ending. */
  readonly isPrefix?: true;
  /** Whether a result may be without it: `many` in "how many". */
  readonly isSoft?: true;
  /** The greatest number of words between the words of `near`. */
  readonly within?: number;
}

export type Term =
  | NameTerm
  | SpeakerTerm
  | PartyTerm
  | GenreTerm
  | WithinTerm
  | BasisTerm
  | UnknownTerm
  | DateTerm
  | ReferenceTerm
  | PassageTerm
  | WordsTerm;

/** The terms of a query, in order. */
export interface ParsedQuery {
  readonly terms: readonly Term[];
  /** The terms of each query that OR divides it into; one if there is no OR. */
  readonly alternatives: readonly (readonly Term[])[];
}

/** A term without its written form. */
export type Unwritten<Kind extends Term> = Kind extends Term ? Omit<Kind, 'written'> : never;

/** Finds terms of one kind in a query. They do not overlap. */
export type Finder = (query: string) => readonly Unwritten<Term>[];
