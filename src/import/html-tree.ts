/** Finds elements in a tree of HTML, and their words. */
import type { Element, Nodes } from 'hast';

/** The words of a node, as they are in the file. */
export function textOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The first element with a name. */
export function find(node: Nodes, name: string): Element | undefined {
  if (node.type === 'element' && node.tagName === name) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The children of an element that have a name. */
export const elements = (node: Element, name: string): Element[] =>
  node.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === name,
  );

/** The outermost elements with a name within another one. */
export const descendants = (node: Element, name: string): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : descendants(child, name);
  });
