/** The labels of lists in notes that came with the source: they are received words, as in a transcription. */
import type { Emphasis, List, ListItem, Nodes, Paragraph, Text } from 'mdast';
import { markerOf } from './list-labels.ts';
import { offsetOf } from './source-text.ts';

/** A node whose ordered lists have their labels as words. @param file the text of the whole file */
export function withLabels<Node extends Nodes>(node: Node, file: string): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => withLabels(child, file));
  const inner = { ...node, children } as Node;
  if (inner.type !== 'list' || inner.ordered !== true) return inner;
  return labelled(inner, file) as Nodes as Node;
}

function labelled(list: List, file: string): List {
  return {
    ...list,
    ordered: false,
    data: { hProperties: { className: ['labelled'] } },
    children: list.children.map((item) => labelledItem(item, file)),
  };
}

function labelledItem(item: ListItem, file: string): ListItem {
  const { text } = markerOf(item, file);
  const label: Emphasis = {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['label'] } },
    children: [wordsAt(text, offsetOf(item))],
  };
  const space = wordsAt(' ', offsetOf(item) + text.length);
  const [first, ...others] = item.children;
  const words: Paragraph =
    first?.type === 'paragraph' ? first : { type: 'paragraph', children: [] };
  const rest = first?.type === 'paragraph' ? others : item.children;
  return {
    ...item,
    children: [{ ...words, children: [label, space, ...words.children] }, ...rest],
  };
}

const wordsAt = (value: string, offset: number): Text => ({
  type: 'text',
  value,
  position: {
    start: { line: 1, column: 1, offset },
    end: { line: 1, column: 1, offset: offset + value.length },
  },
});
