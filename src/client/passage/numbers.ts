/** What a press on a margin number does besides following it: it selects the passage, or extends the range to it. */
import type { Arrival } from './logic.ts';
import { extend, rangeAddress } from './range.ts';

/** The passages of the page in reading order, and what is known of them. */
export interface Passages {
  readonly passages: readonly Element[];
  /** Their anchors. */
  readonly order: readonly string[];
  readonly arrived: () => Arrival | undefined;
  readonly mark: (arrival: Arrival) => void;
}

/** Selects the passage, so that the toolbar of the selection offers its link, quotation and citations. @param extends whether the range of the address is extended to it */
export function pressNumber(
  passage: Element,
  isExtended: boolean,
  { passages, order, arrived, mark }: Passages,
): void {
  const range = extend(isExtended ? arrived() : undefined, passage.id, order);
  if (isExtended) {
    history.replaceState(history.state, '', rangeAddress(location.pathname, range));
    mark(range);
  }
  const [from, to] = [range.first, range.last].map((id) => passages[order.indexOf(id)]);
  if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
}
