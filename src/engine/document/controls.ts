/**
 * Reports control characters in the words of editors. Only passages and notes with received lines may have some: there the
 * comparison with the received text decides, and pages show them.
 */
import type { FootnoteDefinition, Nodes } from 'mdast';
import type { ParsedBlock } from '../markdown/blocks.ts';
import { offsetOf } from '../markdown/source-text.ts';
import { controlFaults, controlsIn } from '../source/control.ts';
import type { DocumentContext } from './context.ts';

/** Reports those of a document's body. @param definitions of its notes */
export function reportControls(
  parsedBlocks: readonly ParsedBlock[],
  definitions: readonly FootnoteDefinition[],
  { record, source }: DocumentContext,
): void {
  const offsets = controlsIn(source.text);
  if (offsets.length === 0) return;
  const withLines = new Set(Object.keys(record.witness?.notes ?? {}));
  const received: readonly Nodes[] = [
    ...parsedBlocks.flatMap(passagesIn),
    ...definitions.filter(({ label, identifier }) => withLines.has(label ?? identifier)),
  ];
  const isReceived = (offset: number): boolean =>
    received.some((node) => offsetOf(node) <= offset && offset < (node.position?.end.offset ?? 0));
  const others = offsets.filter((offset) => !isReceived(offset));
  for (const { offset, message } of controlFaults(source.text, others)) {
    source.report('character-is-text', source.point(offset), message);
  }
}

const passagesIn = (block: ParsedBlock): Nodes[] =>
  'blocks' in block ? block.blocks.flatMap(passagesIn) : [block.node];
