/** Puts markup into the page, as nodes: text stays text. */
import type { Markup, MarkupElement } from '../markup/tree.ts';

/** The element as a node. */
export function toNode({ tag, attributes, children }: MarkupElement): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.map(nodeOrText));
  return made;
}

const nodeOrText = (markup: Markup): Node | string =>
  typeof markup === 'string' ? markup : toNode(markup);
