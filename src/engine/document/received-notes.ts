/** Notes whose text came with the source: `witness.notes` names their received lines, and their words must be those. */
import type { FootnoteDefinition, Nodes } from 'mdast';
import { type MappedText, readMappedText } from '../markdown/mapped-text.ts';
import { withLabels } from '../markdown/note-labels.ts';
import { offsetOf, type SourceText } from '../markdown/source-text.ts';
import { markOfLabel } from '../model/note-labels.ts';
import { seriesOfLabel } from '../model/note-series.ts';
import { linesIn } from '../source/line-ranges.ts';
import { type DocumentContext, witnessOf } from './context.ts';
import { verifyText } from './verify.ts';

/** Compares each note that has received lines with them. What differs, and lines without such a note, are reported. */
export function verifyNotes(
  definitions: readonly FootnoteDefinition[],
  context: DocumentContext,
): void {
  const { record, yaml, source, registers } = context;
  const witness = witnessOf(record, registers);
  for (const [label, ranges] of Object.entries(record.witness?.notes ?? {})) {
    const definition = definitions.find((one) => (one.label ?? one.identifier) === label);
    const isReceived = seriesOfLabel(label, registers.noteSeries)?.received ?? false;
    if (definition === undefined || !isReceived) {
      source.report(
        'text-is-conserved',
        yaml.locateKey(['witness', 'notes', label]),
        `Unexpected lines of note "${label}", expected the label of a note of the source that is defined below.`,
        { length: label.length },
      );
    } else if (witness !== undefined) {
      const mark = noteMark(label, linesIn(witness.lines, ranges).join('\n'));
      const note = withLabels(definition, source.text);
      const words = joined([constant(mark, offsetOf(definition)), wordsOf(note, source)]);
      verifyText([words], witness, ranges, source.point, source.report);
    }
  }
}

/** The label at the beginning of a received note, with the signs after it: `15`, `15.`, `[15]`, `(15)`. */
export const noteMark = (label: string, received: string): string => {
  const text = received.trimStart();
  const mark = markOfLabel(label);
  const written = [`[${mark}]`, `(${mark})`, `${mark}.`, `${mark})`, `${mark}:`, mark];
  return written.find((one) => text.startsWith(`${one} `)) ?? '';
};

/** The words of a node. Blocks are parted by a space. */
function wordsOf(node: Nodes, source: SourceText): MappedText {
  if (node.type === 'text') return readMappedText(node, source.text);
  if (node.type === 'textDirective' && node.children.length === 0) {
    const start = offsetOf(node);
    const text = source.text.slice(start, node.position?.end.offset ?? start);
    return { text, offsets: Array.from(text, (_, at) => start + at) };
  }
  if (node.type === 'code' || node.type === 'inlineCode')
    return constant(node.value, offsetOf(node));
  if (!('children' in node)) return { text: ' ', offsets: [offsetOf(node)] };
  const parts = node.children.map((child) => wordsOf(child, source));
  return joined(BLOCKS.has(node.type) ? [...parts, constant(' ', offsetOf(node))] : parts);
}

/** Nodes whose words are divided from those after them. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

const constant = (text: string, offset: number): MappedText => ({
  text: `${text} `,
  offsets: Array.from(`${text} `, () => offset),
});

const joined = (parts: readonly MappedText[]): MappedText => ({
  text: parts.map(({ text }) => text).join(''),
  offsets: parts.flatMap(({ offsets }) => offsets),
});
