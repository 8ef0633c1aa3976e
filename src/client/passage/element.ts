/**
 * Passages arrived at by link. One passage is marked by `:target` alone; this widens the mark to a
 * range, marks words, and lets a shift-click on a margin number extend the range.
 */
import { CLASS_MARKED, CLASS_NUMBER, SELECT_NUMBERED } from '../../markup/contract.ts';
import { markWords } from './highlight.ts';
import {
  type Arrival,
  extend,
  isLeftOver,
  rangeAddress,
  readArrival,
  withCurrentIds,
} from './logic.ts';

/** The id now borne by what `id` names: a former id stands on an empty element inside it. */
const currentId = (id: string): string =>
  document.querySelector(`#${CSS.escape(id)}:empty`)?.closest('[id]:not(:empty)')?.id ?? id;

const arrived = (): Arrival | undefined => withCurrentIds(readArrival(location), currentId);

/** Marks what the address names, now and whenever it changes. */
export function followAddress(): void {
  const passages = [...document.querySelectorAll(SELECT_NUMBERED)];
  const order = passages.map(({ id }) => id);

  function mark(arrival: Arrival | undefined): void {
    const [first, last] = [arrival?.first, arrival?.last].map((id) => order.indexOf(id ?? ''));
    const range = first === -1 ? [] : passages.slice(first, (last ?? 0) + 1);
    for (const passage of passages) passage.classList.toggle(CLASS_MARKED, range.includes(passage));
    const target = document.getElementById(arrival?.first ?? '');
    markWords(range.length === 0 && target ? [target] : range, arrival?.words ?? []);
  }

  /** Selects the passages of a range, so that whatever is done to a selection can be done to them. */
  function select({ first, last }: Arrival): void {
    const [from, to] = [first, last].map((id) => passages[order.indexOf(id)]);
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  }

  addEventListener('popstate', () => mark(arrived()));
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (isLeftOver(new URL(oldURL), new URL(newURL))) {
      history.replaceState(history.state, '', location.pathname + location.hash);
    }
    mark(arrived());
  });

  document.addEventListener('click', (event) => {
    const number =
      event.target instanceof Element ? event.target.closest(`a.${CLASS_NUMBER}`) : null;
    const passage = number?.closest(SELECT_NUMBERED);
    if (!passage || !event.shiftKey) return;
    event.preventDefault();
    const range = extend(arrived(), passage.id, order);
    history.replaceState(history.state, '', rangeAddress(location.pathname, range));
    mark(range);
    select(range);
  });

  mark(arrived());
}
