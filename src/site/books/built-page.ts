/** Pages of a built site as trees, without what needs scripts. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** Elements that do nothing without a script. */
const WITHOUT_USE = new Set(['script', 'template', 'button', 'noscript', 'form', 'fieldset']);

/** Reads a page, and removes what does nothing without a script. */
export function readPage(html: string): Root {
  const tree = fromHtml(html);
  removeElements(tree, ({ tagName, properties }) => {
    return WITHOUT_USE.has(tagName) || properties.hidden === true;
  });
  return tree;
}

/** Removes elements with what they hold. */
export function removeElements(tree: Root | Element, isRemoved: (one: Element) => boolean): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !isRemoved(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** The first element that fits. */
export function findElement(
  tree: Root | Element,
  fits: (one: Element) => boolean,
): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (!fits(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** Whether an element has a class. */
export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** The target of a link, from the root of the site: `/documents/log/#t3`. Links to other hosts stay as they are. */
export function targetOf(href: string, page: string): string {
  const { origin, pathname, search, hash, href: whole } = new URL(href, `http://site${page}`);
  return origin === 'http://site' ? pathname + search + hash : whole;
}
