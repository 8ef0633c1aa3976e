/**
 * Keeps the place in a document, and offers it when the reader opens the page again without the address of a passage. The offer is
 * at the bottom of the window, so that no line moves.
 */
import * as words from '#strings/client-document.ts';
import { SELECT_NUMBERED } from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';
import { citedAs } from '../passage/cited.ts';
import { passageAt } from '../progress/logic.ts';
import { isOn, PLACES } from '../settings.ts';
import { store, stored } from '../stored.ts';
import { isWorthKeeping, placeName } from './logic.ts';

/** How far a reader has scrolled before the place counts, in px. */
const MIN_SCROLL_PX = 400;

/** @param loadStyles resolves when the styles of the offer are loaded */
export async function keepPlace(loadStyles: () => Promise<void>): Promise<void> {
  const passages = [...document.querySelectorAll<HTMLElement>(SELECT_NUMBERED)];
  const order = passages.map(({ id }) => id);
  const name = placeName(location.pathname);
  const kept = stored(name);

  function keep(): void {
    if (!isOn(PLACES)) {
      if (stored(name) !== '') store(name, '');
      return;
    }
    if (scrollY < MIN_SCROLL_PX) return;
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const at = passageAt(
      line,
      passages.length,
      (index) => (passages[index] as HTMLElement).getBoundingClientRect().bottom,
    );
    const id = passages[at]?.id ?? '';
    store(name, isWorthKeeping(id, order) ? id : '');
  }

  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });

  const passage = document.getElementById(kept);
  if (!passage || !isOn(PLACES) || !order.includes(kept)) return;
  if (location.hash !== '' || location.search !== '' || scrollY >= MIN_SCROLL_PX) return;
  await loadStyles();
  offer(citedAs(passage), kept);
}

/** Offers a link to the place until the reader follows it, closes the offer or scrolls on. */
function offer(place: string, id: string): void {
  const link = createElement('a', '', words.goOn + place) as HTMLAnchorElement;
  link.href = `#${id}`;
  const close = createElement('button', '', '×') as HTMLButtonElement;
  close.type = 'button';
  close.ariaLabel = words.close;
  const box = createElement('p', 'kept-place', link, ' ', close);
  box.role = 'status';
  const remove = (): void => {
    box.remove();
    removeEventListener('scroll', scrolled);
  };
  const scrolled = (): void => {
    if (scrollY >= MIN_SCROLL_PX) remove();
  };
  link.addEventListener('click', remove);
  close.addEventListener('click', remove);
  addEventListener('scroll', scrolled, { passive: true });
  (document.querySelector('main') ?? document.body).append(box);
}
