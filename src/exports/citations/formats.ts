/** Every citation file format. A new one needs a module that writes it and a line here. */
import type { Strings } from '../../strings/strings.ts';
import { bibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

export interface CitationFormat {
  /** The file is `citation.<extension>`. */
  readonly extension: string;
  readonly label: string;
  readonly mediaType: string;
  /** @param strings of the edition's language */
  readonly write: (items: readonly CslItem[], strings: Strings) => string;
}

/** In the order of the links on pages. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    extension: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    write: ris,
  },
  { extension: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
  {
    extension: 'csl.json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
