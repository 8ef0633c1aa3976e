/** The passages of the page, and how they are cited. */

/** A passage, in a text that says its siglum. */
export const PASSAGE = '[data-siglum] :is(p, h2, dd)[id]:not([data-editorial] *)';

/** The number that stands in the margin of a passage. */
export const numberOf = (passage: Element): string | undefined =>
  passage.querySelector('.number')?.textContent?.trim();

/** The reference of a passage: `I.32`, and `I.head` where it has no number. */
export function citedAs(passage: Element): string {
  const siglum = passage.closest<HTMLElement>('[data-siglum]')?.dataset.siglum;
  return `${siglum}.${numberOf(passage) ?? passage.id}`;
}
