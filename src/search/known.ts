/** What a reader's browser fetches to answer names, dates and call numbers: plain data, written by the build. */
import type { SmallIndexes } from './reading/small-indexes.ts';
import type { Vocabulary } from './reading/vocabulary.ts';

/** `/search/index.json`: what can be asked, and where it is answered. */
export interface Known extends SmallIndexes {
  readonly vocabulary: Vocabulary;
}

/** A passage or a note: anchor, citation, words, and the anchor of the question or answer beside it. */
export type SearchedPlace = readonly [anchor: string, title: string, text: string, beside?: string];

/** `/search/documents/i.json`: a document as results show it. */
export interface SearchedDocument {
  readonly title: string;
  readonly url: string;
  /** In the order of the page; empty where the text is not carried. */
  readonly places: readonly SearchedPlace[];
}
