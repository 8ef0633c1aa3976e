/** What is done in turns, as a taxonomy in the header of a TEI file. Turns point to its categories. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Strings } from '../../strings/strings.ts';
import type { DocumentData } from '../data/document.ts';

type Act = DocumentData['passages'][number]['acts'][number];

/** Id of an act: with a full stop, which no anchor has. */
export const actId = (act: Act): string => `act.${act}`;

/** The taxonomy, if the document has turns. */
export function actsTaxonomy({ passages }: DocumentData, { files: { tei } }: Strings): Element[] {
  const acts = [...new Set(passages.flatMap((passage) => passage.acts))].sort();
  if (acts.length === 0) return [];
  const categories = acts.map((act) =>
    x('category', { 'xml:id': actId(act) }, [x('catDesc', tei.acts[act])]),
  );
  return [x('classDecl', [x('taxonomy', { 'xml:id': 'acts' }, categories)])];
}
