/**
 * Cards of the people named on a page. They are fetched from `cards.html` below the page's address when the browser is idle.
 * Until then, names are plain links.
 */
import { DATA_CARD, SELECT_NAMES } from '../../markup/contract.ts';
import type { PopoverKind } from '../popover/surface.ts';

/** The end of a complete file of cards. */
const END = '</article>';

const cards = document.createElement('template');

/** Fetches the cards. If that fails, names stay plain links. */
export async function fetchCards(): Promise<void> {
  try {
    const response = await fetch('cards.html');
    const text = await response.text();
    if (response.ok && text.endsWith(END)) cards.innerHTML = text;
  } catch {}
}

export const names: PopoverKind = {
  name: 'card',
  role: 'group',
  selector: SELECT_NAMES,
  original({ pathname }) {
    const id = /\/people\/([\w-]+)\/$/.exec(pathname)?.[1];
    return cards.content.querySelector(`[${DATA_CARD}="${id}"]`);
  },
  label: (_, card) => card.querySelector('h2, h3')?.textContent ?? '',
};
