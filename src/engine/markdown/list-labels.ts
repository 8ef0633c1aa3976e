/** The labels of list items: `(a)`, `1.`, `iv)`, as received. */
import type { List, ListItem, Paragraph, Text } from 'mdast';
import type { MappedText } from './mapped-text.ts';
import { offsetOf } from './source-text.ts';

/** A label at the beginning of an item's words, with a space after it. */
const LABEL =
  /^(?:\([^()\s]{1,6}\)|(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,6})[.):]|[•·‣*–—-])(?=\s|$)/iu;

/** Whether the words of every item begin with a label. */
export const hasLabels = ({ children }: List): boolean =>
  children.length > 0 && children.every((item) => LABEL.test(firstText(item)?.value ?? ''));

/** An item as two: the label that its words begin with, and the item without it. */
export function divideLabel(item: ListItem): { label: Text; rest: ListItem } | undefined {
  const text = firstText(item);
  const value = LABEL.exec(text?.value ?? '')?.[0];
  if (text === undefined || value === undefined) return undefined;
  const [first, ...others] = item.children as [Paragraph, ...ListItem['children']];
  const after = textAt(text.value.slice(value.length), offsetOf(text) + value.length);
  const words = { ...first, children: [after, ...first.children.slice(1)] };
  return { label: textAt(value, offsetOf(text)), rest: { ...item, children: [words, ...others] } };
}

/** The sign of Markdown before an item, with its offsets: `1.`, `-`. @param file the text of the whole file */
export function markerOf(item: ListItem, file: string): MappedText {
  const start = offsetOf(item);
  const text = /^(?:\d+[.)]|[-*+])/.exec(file.slice(start, start + 12))?.[0] ?? '';
  return { text, offsets: Array.from(text, (_, index) => start + index) };
}

function firstText(item: ListItem): Text | undefined {
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' ? text : undefined;
}

const textAt = (value: string, offset: number): Text => ({
  type: 'text',
  value,
  position: {
    start: { line: 1, column: 1, offset },
    end: { line: 1, column: 1, offset: offset + value.length },
  },
});
