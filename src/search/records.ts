/** Records that the build writes and the browser fetches to answer queries. */
import type { ScoreMarks } from '../engine/model/small-score.ts';
import { ID_NOTE } from '../markup/contract.ts';
import type { FieldIndexes } from './field-indexes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Days } from './query/terms.ts';

/** The loaded indexes. */
export interface LoadedIndexes extends FieldIndexes {
  readonly lexicon: Lexicon;
  /** The texts of the first results, if the field indexes contain them. */
  readonly texts?: readonly SearchedDocument[];
}

/** A passage or a note, with its facets. */
export interface SearchedPlace {
  /** Anchors of notes begin with `n-`; the beginning of an essay has no anchor. */
  readonly anchor: string;
  /** Its citation: `I.32`, `I, note 15`, `Editorial method, § 3`. */
  readonly title: string;
  readonly text: string;
  /** The anchor of the question that it answers, or of the short answer to it. */
  readonly beside?: string;
  /** Id of its speaker or author. */
  readonly by?: string;
  /** Number of characters at its beginning that name the speaker. */
  readonly speaker?: number;
  /** Ids of the people, places and groups that it names. */
  readonly names?: readonly string[];
  /** Id of its topic. */
  readonly topic?: string;
  /** Days that it states or implies. */
  readonly dates?: readonly Partial<Days>[];
}

/** `/search/documents/i.json`: a document for the list of results. */
export interface SearchedDocument {
  readonly id: string;
  readonly title: string;
  /** A short title: `Document I`, or the title. */
  readonly label: string;
  readonly url: string;
  /** Its date, as a range of days. */
  readonly date?: Partial<Days>;
  /** Titles of its topics by their ids. */
  readonly topics?: Readonly<Record<string, string>>;
  /** Id of the person who leads its conversation. */
  readonly chair?: string;
  /** The timeline of its conversation, if it is one. */
  readonly score?: ScoreMarks;
  /** Passages, then notes, in page order; empty if the text is unavailable. */
  readonly places: readonly SearchedPlace[];
}

/** The file of the essay at `address`: a document with sections as passages, and their titles as topics. */
export const essayFile = (address: string): string => `/search/essays${address}sections.json`;

/** Whether an anchor belongs to a note. */
export const isNote = (anchor: string): boolean => anchor.startsWith(ID_NOTE);
