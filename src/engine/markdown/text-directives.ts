/** Text directives: a mark of words, a marked name, an emendation, or a colon of the text. */
import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { findDirective, unknownAttributes } from '../format/check.ts';
import { MARKS } from '../format/marks.ts';
import { readEmendation, readSupplied } from './emendations.ts';
import { complainOf } from './faults.ts';
import type { InlineState } from './inline-state.ts';
import { readMark } from './marks.ts';
import { readMarkedName } from './names.ts';
import { offsetOf } from './source-text.ts';
import { readWords } from './words.ts';

/** Reads a text directive. An unknown one is reported, and its words are left out. */
export function readDirective(
  node: TextDirective,
  state: InlineState,
  linked: boolean,
  read: (nodes: readonly PhrasingContent[], linked: boolean) => ElementContent[],
): ElementContent[] {
  const { source } = state.context;
  const offset = offsetOf(node);
  const end = node.position?.end.offset ?? offset;
  const length = node.name.length + 1;
  if (end - offset === length) {
    // A colon before a letter or digit, as in "8:00", belongs to the text.
    const offsets = Array.from({ length }, (_, index) => offset + index);
    return readWords({ text: source.text.slice(offset, end), offsets }, state, linked);
  }
  const found = findDirective(node, 'passage');
  if ('word' in found) {
    complainOf(found, 'directive-known', node, source);
    return [];
  }
  for (const fault of unknownAttributes(node, found)) {
    complainOf(fault, 'attribute-known', node, source);
  }
  const inside = (nodes: readonly PhrasingContent[]): ElementContent[] => read(nodes, linked);
  const mark = MARKS.find(({ name }) => name === found.name);
  if (mark !== undefined) return readMark(node, mark, state, inside);
  if (found.name === 'name') {
    return readMarkedName(node, state, linked, (nodes) => read(nodes, false));
  }
  return [
    found.name === 'supplied' ? readSupplied(node, state, inside) : readEmendation(node, state),
  ];
}
