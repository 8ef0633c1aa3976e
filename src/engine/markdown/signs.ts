/**
 * Signs of Markdown that the received text has as well: `>` before quoted lines, the rules of a table. A passage says so with
 * `signs=received`. Its words are read without them; the received text is compared with them, and the page has them as data.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Blockquote, Nodes, Table } from 'mdast';
import { CLASS_CALL, DATA_EDITORIAL, DATA_SIGNS } from '../../markup/contract.ts';
import type { ReceivedSigns } from '../model/segments.ts';
import { offsetOf } from './source-text.ts';

/** Signs in the source file. */
export interface WrittenSigns {
  readonly offset: number;
  readonly text: string;
}

/** The marks at the beginning of a quoted line. */
const MARKS = /^[ \t]*(?:>[ \t]?)+/;

const endOf = (node: Nodes): number => node.position?.end.offset ?? offsetOf(node);

/** The signs of a block and of those within it, in the order of the file. @param file the text of the whole file */
export function writtenSigns(node: Nodes, file: string): WrittenSigns[] {
  const signs = withDescendants(node).flatMap((one) => {
    if (one.type === 'table') return signsOfTable(one, file);
    return one.type === 'blockquote' ? signsOfQuotation(one, file) : [];
  });
  signs.sort((a, b) => a.offset - b.offset);
  // The marks of a line are those of all quotations that it is in, and part of the rules of a table.
  let done = -1;
  return signs.filter(({ offset, text }) => {
    if (offset < done) return false;
    done = offset + text.length;
    return true;
  });
}

const withDescendants = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(withDescendants) : []),
];

/** The marks at each line of a quotation. @param file the text of the whole file */
function signsOfQuotation(node: Blockquote, file: string): WrittenSigns[] {
  const signs: WrittenSigns[] = [];
  let offset = file.lastIndexOf('\n', offsetOf(node) - 1) + 1;
  while (offset < endOf(node)) {
    const end = file.indexOf('\n', offset);
    const line = file.slice(offset, end === -1 ? file.length : end);
    const text = MARKS.exec(line)?.[0];
    // A space before the marks divides them from the line above.
    if (text !== undefined) signs.push({ offset, text: signs.length === 0 ? text : ` ${text}` });
    offset += line.length + 1;
  }
  return signs;
}

/** The rules of a table: everything in its lines that is in no cell. @param file the text of the whole file */
function signsOfTable(node: Table, file: string): WrittenSigns[] {
  const signs: WrittenSigns[] = [];
  let done = offsetOf(node);
  const passTo = (offset: number): void => {
    if (offset > done) signs.push({ offset: done, text: file.slice(done, offset) });
  };
  for (const content of node.children.flatMap(({ children }) => children)) {
    const [first, last] = [content.children[0], content.children.at(-1)];
    if (first === undefined || last === undefined) continue;
    passTo(offsetOf(first));
    done = endOf(last);
  }
  passTo(endOf(node));
  return signs;
}

/** Puts empty elements with received signs into a tree, at their offsets in its words. */
export function placeSigns(
  children: readonly ElementContent[],
  signs: readonly ReceivedSigns[],
): ElementContent[] {
  const ahead = [...signs];
  let at = 0;
  const passed = (end: number): Element[] => {
    const count = ahead.findIndex((one) => one.at > end);
    return ahead
      .splice(0, count === -1 ? ahead.length : count)
      .map(({ text }) => h('span', { [DATA_SIGNS]: text }));
  };
  const visit = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'element') {
        return isApparatus(node) ? [node] : [{ ...node, children: visit(node.children) }];
      }
      if (node.type !== 'text') return [node];
      const out: ElementContent[] = [];
      let value = node.value;
      for (let next = ahead[0]; next !== undefined; next = ahead[0]) {
        if (next.at >= at + value.length) break;
        const before = value.slice(0, next.at - at);
        if (before !== '') out.push({ type: 'text', value: before });
        value = value.slice(before.length);
        at += before.length;
        out.push(...passed(at));
      }
      if (value !== '') out.push({ type: 'text', value });
      at += value.length;
      return out;
    });
  const placed = visit(children);
  return [...placed, ...passed(Number.POSITIVE_INFINITY)];
}

/** Whether the words of an element are not the passage's. */
const isApparatus = ({ properties }: Element): boolean =>
  DATA_EDITORIAL in properties ||
  'dataEditorial' in properties ||
  (Array.isArray(properties.className) && properties.className.includes(CLASS_CALL));
