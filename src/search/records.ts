/** What a reader's browser fetches to answer names, dates and call numbers: plain data, written by the build. */
import type { ScoreMarks } from '../engine/model/small-score.ts';
import { ID_NOTE } from '../markup/contract.ts';
import type { FieldIndexes } from './field-indexes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Days } from './query/terms.ts';

/** What can be asked, and where it is answered. */
export interface LoadedIndexes extends FieldIndexes {
  readonly lexicon: Lexicon;
  /** The texts that answer first, as far as the small indexes hold them themselves. */
  readonly texts?: readonly SearchedDocument[];
}

/** A passage or a note, with what results can be narrowed by. */
export interface SearchedPlace {
  /** Notes begin with `n-`; the beginning of an essay has none. */
  readonly anchor: string;
  /** How it is cited: `I.32`, `I, note 15`, `Editorial method, § 3`. */
  readonly title: string;
  readonly text: string;
  /** The anchor of the question that it answers, or of the short answer to its own. */
  readonly beside?: string;
  /** Id of who speaks or writes it. */
  readonly by?: string;
  /** Characters at its beginning that name who speaks. */
  readonly speaker?: number;
  /** Ids of the people, places and groups it names. */
  readonly names?: readonly string[];
  /** Id of its topic. */
  readonly topic?: string;
  /** Days that it states or implies. */
  readonly dates?: readonly Partial<Days>[];
}

/** `/search/documents/i.json`: a document as results show it. */
export interface SearchedDocument {
  readonly id: string;
  readonly title: string;
  /** Where room is short: `Document I`, or the title. */
  readonly label: string;
  readonly url: string;
  /** The day or days it is filed under. */
  readonly date?: Partial<Days>;
  /** Titles of its topics by their ids. */
  readonly topics?: Readonly<Record<string, string>>;
  /** Id of who leads its conversation. */
  readonly chair?: string;
  /** The drawing of its conversation, if it is one. */
  readonly score?: ScoreMarks;
  /** Passages, then notes, in the order of the page; empty where the text is not carried. */
  readonly places: readonly SearchedPlace[];
}

/** The file of an essay at `address`: a document whose passages are its sections, and its topics their titles. */
export const essayFile = (address: string): string => `/search/essays${address}sections.json`;

/** Whether an anchor is that of a note. */
export const isNote = (anchor: string): boolean => anchor.startsWith(ID_NOTE);
