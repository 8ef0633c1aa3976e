/**
 * Highlights the passages of the address. A single passage is highlighted by `:target`; this script highlights ranges and
 * words. A margin number selects its passage, and by a shift-click extends the range.
 */
import { CLASS_MARKED, CLASS_NUMBER, SELECT_NUMBERED } from '../../markup/contract.ts';
import { ifLoaded } from '../load-module.ts';
import { markWords } from './highlight.ts';
import { type Arrival, isLeftOver, readArrival, withCurrentIds } from './logic.ts';

/** The current id for `id`. A former id is on an empty element inside the passage. */
const currentId = (id: string): string =>
  document.querySelector(`#${CSS.escape(id)}:empty`)?.closest('[id]:not(:empty)')?.id ?? id;

const arrived = (): Arrival | undefined => withCurrentIds(readArrival(location), currentId);

/** Highlights the passages of the address, now and whenever it changes. */
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
    if (!passage || event.ctrlKey || event.metaKey) return;
    const { shiftKey } = event;
    if (shiftKey) event.preventDefault();
    ifLoaded(import('./numbers.ts'), ({ pressNumber }) =>
      pressNumber(passage, shiftKey, { passages, order, arrived, mark }),
    );
  });

  mark(arrived());
}
