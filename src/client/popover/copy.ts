/** Copies for the floating surface. */

/** What an element holds, fit to stand a second time in the page: without ids and without ways back. */
export function copyOf(element: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...element.cloneNode(true).childNodes);
  for (const link of copy.querySelectorAll('[role="doc-backlink"]')) link.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy;
}
