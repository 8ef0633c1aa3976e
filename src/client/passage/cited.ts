/** How the passages of the page are cited. */
import { CLASS_NUMBER, DATA_SIGLUM } from '../../markup/contract.ts';

/** The number that stands in the margin of a passage. */
export const marginNumber = (passage: Element): string | undefined =>
  passage.querySelector(`.${CLASS_NUMBER}`)?.textContent?.trim();

/** The reference of a passage: `I.32`, and `I.head` where it has no number. */
export function citedAs(passage: Element): string {
  const citationPrefix = passage.closest(`[${DATA_SIGLUM}]`)?.getAttribute(DATA_SIGLUM);
  return `${citationPrefix}.${marginNumber(passage) ?? passage.id}`;
}
