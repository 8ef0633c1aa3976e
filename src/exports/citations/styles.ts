/**
 * Every style in which a document is cited, in the order in which pages offer them. The styles are our own, made after the
 * manuals that they are named by. A new one is a file, a line here, and its name in the catalogue of strings.
 */
import { apa } from './styles/apa.ts';
import { archiveOnly } from './styles/archive-only.ts';
import { chicago } from './styles/chicago.ts';
import { mla } from './styles/mla.ts';

export interface Style {
  readonly name: string;
  /** CSL 1.0.2, as XML. */
  readonly csl: string;
  /** Whether it cites in a note, or as an entry of a bibliography. */
  readonly as: 'note' | 'entry';
  /** Whether it cites the whole document, also where a passage is quoted. */
  readonly isOfWhole?: true;
  /** Whether it says nothing of a document whose archive is not known. */
  readonly needsArchive?: true;
}

export const STYLES = [
  { name: 'chicago-note', csl: chicago, as: 'note' },
  {
    name: 'chicago-bibliography',

    csl: chicago,
    as: 'entry',
    isOfWhole: true,
  },
  { name: 'mla', csl: mla, as: 'entry' },
  { name: 'apa', csl: apa, as: 'entry' },
  { name: 'archive', csl: archiveOnly, as: 'note', needsArchive: true },
] as const satisfies readonly Style[];

export type StyleName = (typeof STYLES)[number]['name'];
