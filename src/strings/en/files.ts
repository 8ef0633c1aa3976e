/** Files that readers can take away, by the ids of their formats. */

/** Links on the page of a document. */
export const labels = {
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  text: 'Plain text',
  markdown: 'Markdown',
  tei: 'TEI XML',
  json: 'JSON',
  annotations: 'Annotations',
} as const;
