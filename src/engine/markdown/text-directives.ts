/** Text directives: a marked name, an emendation, or a colon of the text. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { findDirective, unknownAttributes } from '../format/check.ts';
import { readEmendation } from './emendations.ts';
import { complainOf } from './faults.ts';
import type { InlineState } from './inline-state.ts';
import { readMarkedName } from './names.ts';
import { inSegment } from './segment-reader.ts';
import { offsetOf } from './source-text.ts';
import { readWords } from './words.ts';

/** Reads a node within a directive, as `readInline` does. */
type ReadNode = (node: PhrasingContent, state: InlineState, linked: boolean) => ElementContent[];

/** Reads a text directive. An unknown one is reported, and its words are left out. @param readNode reads what is in it */
export function readDirective(
  node: TextDirective,
  state: InlineState,
  linked: boolean,
  readNode: ReadNode,
): ElementContent[] {
  const { source } = state.context;
  const found = findDirective(node, 'passage');
  if (!('word' in found)) {
    for (const fault of unknownAttributes(node, found)) {
      complainOf(fault, 'attribute-known', node, source);
    }
    const inside = (): ElementContent[] =>
      node.children.flatMap((child) => readNode(child, state, linked));
    switch (found.name) {
      case 'name':
        return [readMarkedName(node, state, linked)];
      case 'speaker':
        return [h('span', { className: ['cast'] }, readSpeaker(node, state, linked, inside))];
      case 'stage':
        return [h('span', { className: ['stage'] }, inSegment('stage', state, inside))];
      default:
        return [readEmendation(node, state)];
    }
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

/** Reads the name before a speech: its person is the speaker of the passage. */
function readSpeaker(
  node: TextDirective,
  state: InlineState,
  linked: boolean,
  inside: () => ElementContent[],
): ElementContent[] {
  state.isInSpeaker = true;
  const content = inSegment('speaker', state, () =>
    node.attributes?.ref == null ? inside() : [readMarkedName(node, state, linked)],
  );
  state.isInSpeaker = false;
  return content;
}
