/** How the passages of the page are cited. */
import { CLASS_NUMBER, DATA_SIGLUM } from '../../markup/contract.ts';

/** The number in the margin of a passage: the name of a link, or the words of a template. */
export function marginNumber(passage: Element): string | undefined {
  const number = passage.querySelector(`.${CLASS_NUMBER}`);
  return number?.ariaLabel ?? number?.textContent;
}

/** The citation of a passage: `I.32`, or `I.head` if it has no number. */
export function citedAs(passage: Element): string {
  const citationPrefix = passage.closest(`[${DATA_SIGLUM}]`)?.getAttribute(DATA_SIGLUM);
  return `${citationPrefix}.${marginNumber(passage) ?? passage.id}`;
}
