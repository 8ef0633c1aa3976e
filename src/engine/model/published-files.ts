/** Files that the site publishes for its own scripts: written by the build, read in the browser. */

/** `citation.patterns.json`: how passages of one document are cited, but for their reference and address. */
export interface CitationPatterns {
  /** What stands in the place of a passage's reference and of its address. */
  readonly marks: { readonly section: string; readonly url: string };
  /** Plain text by style, the note first; one set for each person whose words the document has. */
  readonly patterns: readonly { readonly [style: string]: string }[];
  /** Which set a passage takes, by its anchor, where it is not the first. */
  readonly passages: { readonly [id: string]: number };
}

/** `passages.json`: the words of one document. */
export interface PassageWords {
  /** Anchor and words of each passage, in reading order, as they were received. */
  readonly passages: readonly (readonly [id: string, words: string])[];
}
