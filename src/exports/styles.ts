/** The styles in which a document or passage is cited, a line for each, in the order in which they are offered. */
import { apa } from './citations/styles/apa.ts';
import { archiveOnly } from './citations/styles/archive-only.ts';
import { chicago } from './citations/styles/chicago.ts';
import { mla } from './citations/styles/mla.ts';

export interface CitationStyle {
  readonly id: string;
  /** The styles are our own, and say after whom. */
  readonly label: string;
  /** Where room is short. */
  readonly name: string;
  /** The style in CSL 1.0.2. */
  readonly csl: string;
  /** Whether it makes a note, or an entry of a bibliography. */
  readonly as: 'note' | 'entry';
  /** Whether it cites the document also where a passage is asked for, as bibliographies do. */
  readonly whole?: true;
  /** Whether it has nothing to say of a document without an archive. */
  readonly needsArchive?: true;
}

export const CITATION_STYLES = [
  {
    id: 'chicago-note',
    label: 'Note, after Chicago',
    name: 'Chicago note',
    csl: chicago,
    as: 'note',
  },
  {
    id: 'chicago-bibliography',
    label: 'Bibliography, after Chicago',
    name: 'Chicago bibliography',
    csl: chicago,
    as: 'entry',
    whole: true,
  },
  { id: 'mla', label: 'Works cited, after MLA', name: 'MLA', csl: mla, as: 'entry' },
  { id: 'apa', label: 'Reference, after APA', name: 'APA', csl: apa, as: 'entry' },
  {
    id: 'archive',
    label: 'Archive only',
    name: 'Archive only',
    csl: archiveOnly,
    as: 'note',
    needsArchive: true,
  },
] as const satisfies readonly CitationStyle[];

export type StyleName = (typeof CITATION_STYLES)[number]['id'];
