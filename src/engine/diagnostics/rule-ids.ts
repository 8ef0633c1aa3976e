/** The permanent ids of all rules. Each has a manual page, docs/rules/<id>.md. */
export const RULES = [
  // Files and records
  'file-is-utf-8',
  'character-is-text',
  'file-is-read',
  'document-id',
  'marks-are-few',
  'address-is-free',
  'number-is-single',
  'yaml-parses',
  'format-is-known',
  'key-known',
  'record-is-complete',
  'date-is-edtf',
  'entry-is-single',
  'edition-is-consistent',
  'enclosure-is-another',
  'collection-is-known',
  // Received texts
  'received-is-unchanged',
  'received-is-covered',
  'witness-is-received',
  'text-is-conserved',
  'departure-has-reason',
  'departure-is-bounded',
  // The form of a transcription
  'block-is-transcribable',
  'inline-is-transcribable',
  'directive-known',
  'attribute-known',
  'directive-is-whole',
  'mark-is-complete',
  'passage-has-anchor',
  'anchor-is-single',
  'anchor-is-free',
  'topic-is-whole',
  'voice-is-whole',
  'turn-has-speaker',
  'turn-has-act',
  // Published addresses
  'anchor-is-kept',
  'anchor-is-not-reused',
  'anchor-text-is-stable',
  // Names
  'name-is-known',
  'name-is-unambiguous',
  'reading-is-used',
  // Notes, references, citations
  'note-has-text',
  'note-is-called',
  'note-is-single',
  'note-label-is-known',
  'note-kind-is-known',
  'note-is-in-document',
  'reference-lands',
  'phrase-stands',
  'work-is-known',
  // Archives and genres
  'level-is-known',
  'level-fits-pattern',
  'genre-is-known',
  // Editorial prose
  'prose-is-shown',
  'link-holds-words',
  // Numbers
  'count-is-known',
] as const;

export type RuleName = (typeof RULES)[number];
