/** Records that the build writes and the browser fetches to answer queries. */
import type { ScoreMarks } from '../engine/model/small-score.ts';
import type { Register } from '../engine/source/registers.ts';
import { ID_NOTE } from '../markup/contract.ts';
import { packOf } from '../markup/packs.ts';
import type { FieldIndexes } from './field-indexes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Stemmers } from './match/stemmers.ts';
import type { Packs } from './packs.ts';
import type { Days } from './query/terms.ts';

/** The loaded indexes. */
export interface LoadedIndexes extends FieldIndexes {
  readonly lexicon: Lexicon;
  /** Of the languages of the archive. */
  readonly stemmers?: Stemmers;
  /** The texts of the first results, if the field indexes contain them. */
  readonly texts?: readonly SearchedDocument[];
}

/** What a page is, if it is not a document. */
export type PageSort = 'essay' | Register | 'bibliography' | 'events';

/** A passage, a note, a topic title, or the editors' record of a document, with its facets. */
export interface SearchedPlace {
  /** Anchors of notes begin with `n-`; the record of a document and the beginning of a page have no anchor. */
  readonly anchor: string;
  /** Its citation: `I.32`, `I, note 15`, `Editorial method, § 3`. */
  readonly title: string;
  readonly text: string;
  /** The anchor of the question that it answers, or of the short answer to it. */
  readonly beside?: string;
  /** Id of its speaker or author. */
  readonly by?: string;
  /** The ranges of its deleted words. */
  readonly deleted?: readonly { readonly start: number; readonly end: number }[];
  /** Number of characters at its beginning that name the speaker. */
  readonly speaker?: number;
  /** Ids of the people, places and groups that it names. */
  readonly names?: readonly string[];
  /** Id of its topic. */
  readonly topic?: string;
  /** Whether the text is the title of a topic. */
  readonly isTopic?: true;
  /** The language by which its words are stemmed, if not English. */
  readonly lang?: string;
  /** The ranges of words that are stemmed by another language. */
  readonly foreign?: readonly {
    readonly start: number;
    readonly end: number;
    readonly lang: string;
  }[];
  /** Days that it states or implies. */
  readonly dates?: readonly Partial<Days>[];
  /** Of a note that has a kind: its id and its label. */
  readonly noteKind?: readonly [id: string, label: string];
}

/** A document for the list of results, or another page with its parts as passages. A pack is a list of them. */
export interface SearchedDocument {
  /** Of a page that is no document its address. */
  readonly id: string;
  readonly sort?: PageSort;
  readonly title: string;
  /** A short title: `Document I`, or the title. */
  readonly label: string;
  readonly url: string;
  /** Ids of its senders. */
  readonly from?: readonly string[];
  /** Its date, as a range of days. */
  readonly date?: Partial<Days>;
  /** Titles of its topics by their ids. */
  readonly topics?: Readonly<Record<string, string>>;
  /** Id of the person who leads its conversation. */
  readonly chair?: string;
  /** The timeline of its conversation, if it is one. */
  readonly score?: ScoreMarks;
  /** The record, then passages, notes and topic titles in page order. */
  readonly places: readonly SearchedPlace[];
}

/** Whether an id is that of a page that is no document. */
export const isPage = (id: string): boolean => id.startsWith('/');

/** The file of a pack of documents or of other pages. */
export const packFile = (kind: 'documents' | 'pages', pack: number): string =>
  `/search/${kind}/${pack}.json`;

/** The file with a document, or with another page. */
export const recordFile = (id: string, { documents, pages }: Packs): string =>
  isPage(id) ? packFile('pages', packOf(id, pages)) : packFile('documents', packOf(id, documents));

/** Whether an anchor belongs to a note. */
export const isNote = (anchor: string): boolean => anchor.startsWith(ID_NOTE);
