/** Copies content for the popover. */

/** The content of an element for a second use in the page: without ids and back links. */
export function copyOf(element: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...element.cloneNode(true).childNodes);
  for (const link of copy.querySelectorAll('[role="doc-backlink"]')) link.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy;
}
