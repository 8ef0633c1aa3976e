/** The notes of a document: rendered definitions, each with its calls. */
import type { FootnoteDefinition, Nodes } from 'mdast';
import { ID_NOTE } from '../../markup/contract.ts';
import { collect } from '../markdown/collector.ts';
import type { Countable } from '../markdown/counts.ts';
import { withLabels } from '../markdown/note-labels.ts';
import { renderProse } from '../markdown/prose.ts';
import { offsetOf } from '../markdown/source-text.ts';
import type { Link, Note, Passage } from '../model/document.ts';
import { labelInAnchor } from '../model/note-labels.ts';
import { seriesOfLabel } from '../model/note-series.ts';
import type { DocumentContext } from './context.ts';

/**
 * Reads the notes that `nodes` define. Links and problems of their prose are added to the context.
 * @param countable the data for counts in the notes
 * @returns the notes in the order of their first calls, then those without a call.
 */
export function readNotes(
  nodes: readonly Nodes[],
  passages: readonly Passage[],
  countable: Countable,
  context: DocumentContext,
): Note[] {
  const calls = callsByLabel(passages);
  const ranks = new Map([...calls.keys()].map((label, rank) => [label, rank]));
  const rank = ({ label }: Note): number => ranks.get(label) ?? ranks.size;
  return definitionsIn(nodes)
    .map((definition) => readNote(definition, calls, countable, context))
    .sort((a, b) => rank(a) - rank(b));
}

/** The calls of each note in the order of the text. */
function callsByLabel(passages: readonly Passage[]): ReadonlyMap<string, Note['calls']> {
  const byLabel = new Map<string, { id: string; passage: string }[]>();
  for (const { id: passage, calls } of passages) {
    for (const { label, id } of calls) {
      const known = byLabel.get(label);
      if (known === undefined) byLabel.set(label, [{ id, passage }]);
      else known.push({ id, passage });
    }
  }
  return byLabel;
}

/** Note definitions at any depth. Paragraphs and headings contain none. */
export const definitionsIn = (nodes: readonly Nodes[]): FootnoteDefinition[] =>
  nodes.flatMap((node) => {
    if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return [];
    const inside = definitionsIn(node.children);
    return node.type === 'footnoteDefinition' ? [node, ...inside] : inside;
  });

function readNote(
  definition: FootnoteDefinition,
  calls: ReadonlyMap<string, Note['calls']>,
  countable: Countable,
  { record, source, registers, collector }: DocumentContext,
): Note {
  const label = definition.label ?? definition.identifier;
  const id = ID_NOTE + labelInAnchor(label);
  // A label without a series is reported by `note-label-is-known`.
  const { id: series = '', received = false } = seriesOfLabel(label, registers.noteSeries) ?? {};
  const lines = record.witness?.notes?.[label];
  const kind = kindOf(label, record.noteKinds);
  // An indented block below a note may be the next note.
  const own = definition.children.filter(({ type }) => type !== 'footnoteDefinition');
  const shown = lines === undefined ? own : own.map((one) => withLabels(one, source.text));
  const prose = renderProse(shown, {
    file: source.file,
    works: registers.works,
    undivided: registers.undivided,
    point: source.point,
    countable,
    from: id,
  });
  collect(prose, collector);
  return {
    label,
    series,
    ...(kind === undefined ? {} : { kind }),
    received,
    id,
    carried: !received || record.notes === 'carried' || lines !== undefined,
    ...(lines === undefined ? {} : { lines }),
    html: prose.html,
    text: prose.text,
    cites: worksIn(prose.links),
    position: source.point(offsetOf(definition)),
    calls: calls.get(label) ?? [],
  };
}

/** The kind of the note with a label. */
const kindOf = (label: string, kinds: DocumentContext['record']['noteKinds']): string | undefined =>
  Object.entries(kinds).find(([, labels]) => labels.map(String).includes(label))?.[0];

/** The cited works, without repetition. */
const worksIn = (links: readonly Link[]): string[] => [
  ...new Set(links.filter(({ to }) => to === 'works').map(({ id }) => id)),
];
