/** The files in which a document's citation is offered, a line for each. */
import { bibtex } from './citations/bibtex.ts';
import type { CslItem } from './citations/csl-item.ts';
import { cslJson } from './citations/csl-json.ts';
import { ris } from './citations/ris.ts';

export interface CitationFormat {
  /** Of the file `citation.<extension>` beside the document's page: a permanent address. */
  readonly extension: string;
  readonly mediaType: string;
  /** What readers call it. */
  readonly label: string;
  /** The text of a file with these items. */
  readonly write: (items: readonly CslItem[]) => string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { extension: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS', write: ris },
  { extension: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX', write: bibtex },
  {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    label: 'CSL-JSON',
    write: cslJson,
  },
];
