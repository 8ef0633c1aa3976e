/** Elements of an XML file: finding them, and their words. */
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Reads a file. @throws Error if it is no XML */
export function parsed(xml: string): Nodes {
  try {
    return fromXml(xml.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>/i, ''));
  } catch (error) {
    throw new Error(`Unexpected XML: ${(error as Error).message}`);
  }
}

/** The words of an element in one line. */
export const words = (node: Element | undefined): string =>
  node === undefined ? '' : rawText(node).replaceAll(/\s+/g, ' ').trim();

/** The words as they stand. */
export const rawText = (node: Nodes): string =>
  node.type === 'text' || node.type === 'cdata'
    ? node.value
    : 'children' in node
      ? node.children.map(rawText).join('')
      : '';

/** The first element of a name within a node. */
export function find(node: Nodes, name: string): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (child.type === 'element' && child.name === name) return child;
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const has = (node: Element, name: string): boolean => find(node, name) !== undefined;

/** Every element of a name within a node. */
export const all = (node: Nodes, name: string): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => [
        ...(child.type === 'element' && child.name === name ? [child] : []),
        ...all(child, name),
      ])
    : [];
