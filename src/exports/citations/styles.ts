/**
 * Every citation style, in the order of the tabs on pages. The styles are our own; each follows the manual it is named after.
 * A new one needs a module, a line here, and its name in the catalogue of strings.
 */
import { apa } from './styles/apa.ts';
import { archiveOnly } from './styles/archive-only.ts';
import { chicago } from './styles/chicago.ts';
import { mla } from './styles/mla.ts';

export interface Style {
  readonly name: string;
  /** CSL 1.0.2, as XML. */
  readonly csl: string;
  /** Whether it formats a note or a bibliography entry. */
  readonly as: 'note' | 'entry';
  /** Whether it cites the whole document even if a passage is quoted. */
  readonly isOfWhole?: true;
  /** Whether it needs the document's archive. */
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
