/** Text directives: a marked name, an emendation, or a colon of the text. */
import type { ElementContent } from 'hast';
import type { TextDirective } from 'mdast-util-directive';
import { findDirective, unknownAttributes } from '../format/check.ts';
import { readEmendation } from './emendations.ts';
import { complainOf } from './faults.ts';
import type { InlineState } from './inline-state.ts';
import { readMarkedName } from './names.ts';
import { offsetOf } from './source-text.ts';
import { readWords } from './words.ts';

/** Reads a text directive. An unknown one is reported, and its words are left out. */
export function readDirective(
  node: TextDirective,
  state: InlineState,
  linked: boolean,
): ElementContent[] {
  const { source } = state.context;
  const found = findDirective(node, 'passage');
  if (!('word' in found)) {
    for (const fault of unknownAttributes(node, found)) {
      complainOf(fault, 'attribute-known', node, source);
    }
    return [
      found.name === 'name' ? readMarkedName(node, state, linked) : readEmendation(node, state),
    ];
  }
  const offset = offsetOf(node);
  const end = node.position?.end.offset ?? offset;
  const length = node.name.length + 1;
  if (end - offset === length) {
    // A colon before a letter or digit, as in "8:00", belongs to the text.
    const offsets = Array.from({ length }, (_, index) => offset + index);
    return readWords({ text: source.text.slice(offset, end), offsets }, state, linked);
  }
  complainOf(found, 'directive-known', node, source);
  return [];
}
