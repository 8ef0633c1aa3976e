/** Text directives: a mark of words, a marked name, an emendation, or a colon of the text. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import { faultsOfDirective, findDirective } from '../format/check.ts';
import { MARKS } from '../format/marks.ts';
import { readEmendation, readSupplied } from './emendations.ts';
import { complainOf } from './faults.ts';
import type { InlineState } from './inline-state.ts';
import { readMark } from './marks.ts';
import { readMarkedName } from './names.ts';
import { repeatedAttributes } from './repeated-attributes.ts';
import { inSegment } from './segment-reader.ts';
import { offsetOf } from './source-text.ts';
import { readWords } from './words.ts';

/** Reads the nodes within a directive. */
type ReadAll = (nodes: readonly PhrasingContent[], linked: boolean) => ElementContent[];

/** Reads a text directive. An unknown one is reported, and its words are left out. @param read reads what is in it */
export function readDirective(
  node: TextDirective,
  state: InlineState,
  linked: boolean,
  read: ReadAll,
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
  const parts = { offset, words: wordsOf(node), repeated: repeatedAttributes(node) };
  for (const fault of faultsOfDirective(node, parts, found)) {
    complainOf(fault, fault.rule, node, source);
  }
  const inside = (nodes: readonly PhrasingContent[]): ElementContent[] => read(nodes, linked);
  const mark = MARKS.find(({ name }) => name === found.name);
  if (mark !== undefined) return readMark(node, mark, state, linked, inside);
  if (found.name === 'name') {
    return readMarkedName(node, state, linked, (nodes) => read(nodes, false));
  }
  if (found.name === 'speaker') {
    return [h('span', { className: ['cast'] }, readSpeaker(node, state, linked, read))];
  }
  if (found.name === 'stage') {
    const content = inSegment('stage', state, () => inside(node.children));
    return [h('span', { className: ['stage'] }, content)];
  }
  return [
    found.name === 'supplied' ? readSupplied(node, state, inside) : readEmendation(node, state),
  ];
}

/** Reads the name before a speech: its person is the speaker of the passage. */
function readSpeaker(
  node: TextDirective,
  state: InlineState,
  linked: boolean,
  read: ReadAll,
): ElementContent[] {
  const isNamed = node.attributes?.ref != null;
  state.isInSpeaker = true;
  const content = inSegment('speaker', state, () =>
    isNamed
      ? readMarkedName(node, state, linked, (nodes) => read(nodes, false))
      : read(node.children, linked),
  );
  state.isInSpeaker = false;
  return content;
}
