/** Files that the build writes for the site's own scripts. */

/** `citation.patterns.json`: citations of passages of one document, with placeholders for reference and address. */
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
}

/** `passages.json`: the passages of one document. */
export interface PassageWords {
  /** Anchor and received words of each passage in reading order, and whose words they are and through whom they come. */
  readonly passages: readonly (readonly [id: string, words: string, hands?: string])[];
}
