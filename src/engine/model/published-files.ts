/** Files that the build writes for the site's own scripts. */
import type { PlaceForms, SourcePlace } from '../../markup/source-places.ts';

/** Citations of passages of one document, with placeholders for reference and address. */
export interface CitationPatterns {
  /** The placeholders for a passage's reference and address, and for its anchor in the ids of records. */
  readonly marks: { readonly section: string; readonly url: string; readonly anchor: string };
  /** What a quotation names: the edition, and the call number if it is known. */
  readonly edition: string;
  readonly archive?: string | undefined;
  /** Records for reference managers, with as many texts as there are patterns. */
  readonly records: readonly { readonly label: string; readonly texts: readonly string[] }[];
  /** Plain text by style, the note style first; one set for each author in the document. */
  readonly patterns: readonly { readonly [style: string]: string }[];
  /** The index of a passage's set, by anchor, unless it is the first. */
  readonly passages: { readonly [id: string]: number };
  /** Where passages are in the source, by anchor, and how that is written. Missing if the document has no pages or lines. */
  readonly places?: {
    readonly forms: PlaceForms;
    readonly of: { readonly [id: string]: readonly SourcePlace[] };
  };
}

/** The passages of one document. */
export interface PassageWords {
  /** Anchor and received words of each passage in reading order, and whose words they are and through whom they come. */
  readonly passages: readonly (readonly [id: string, words: string, hands?: string])[];
}

/** What the panel about a passage says, beside its words and citations, and the marks in the margin. */
export interface QuotingFacts {
  /** The received file of the document. */
  readonly received?: { readonly file: string; readonly sha256: string };
  /** Sentences about those through whom words come: each list that some passage has. */
  readonly hands: readonly (readonly string[])[];
  /** The index of a passage's list, by anchor, unless it is the first. */
  readonly handsOf: { readonly [id: string]: number };
  /** Address from the root of the site, and title, of every claim. */
  readonly claims: readonly (readonly [address: string, title: string])[];
  /** The indexes of the claims that bear on a passage or are made in it, by anchor. */
  readonly on: { readonly [id: string]: readonly number[] };
  /** The id of the page of a quotation, by anchor. */
  readonly quotations: { readonly [id: string]: string };
  /** Anchors of the passages that have a mark in the margin. */
  readonly marks: readonly string[];
}

/** What scripts show beside one document. */
export interface DocumentExtras {
  /** Cards of what it names and links, as HTML. */
  readonly cards: string;
  /** Passages of other documents that it refers to, as HTML. */
  readonly quoted: string;
  readonly patterns: CitationPatterns;
  readonly quoting: QuotingFacts;
}

/** `pack-0.json`: some documents by their ids. */
export type DocumentPack = Readonly<Record<string, DocumentExtras>>;

/** `words-0.json`: the passages of some documents by their ids. */
export type WordsPack = Readonly<Record<string, PassageWords['passages']>>;
