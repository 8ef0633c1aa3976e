/**
 * Cards of the people named on a page. They come as a fragment of their own, `cards.html` below the page's
 * address, when the browser is idle: until then, and from disk, a name is a plain link.
 */
import { DATA_CARD, SELECT_NAMES } from '../../markup/contract.ts';
import type { PopoverKind } from '../popover/surface.ts';

const cards = document.createElement('template');

/** Fetches the cards; where they do not come, names stay plain links. */
export async function fetchCards(): Promise<void> {
  try {
    const response = await fetch('cards.html');
    if (response.ok) cards.innerHTML = await response.text();
  } catch {}
}

export const names: PopoverKind = {
  name: 'card',
  role: 'group',
  selector: SELECT_NAMES,
  original({ pathname }) {
    const id = /^\/people\/([\w-]+)\/$/.exec(pathname)?.[1] ?? '';
    return cards.content.querySelector(`[${DATA_CARD}="${id}"]`);
  },
  label: (_, card) => card.querySelector('h2, h3')?.textContent ?? '',
};
