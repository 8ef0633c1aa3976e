/** Fetches the cards of a page from `cards.html` below its address. */
import { DATA_CARD } from '../../markup/contract.ts';
import { siteAddress } from '../site-address.ts';

/** The end of a complete file of cards. */
const END = '</article>';

let fetched: Promise<void> | undefined;

/** Adds the cards to `cards` by the whole address of what they describe. They are fetched once. If that fails, there are none. */
export function fetchCards(cards: Map<string, Element>): Promise<void> {
  fetched ??= addCards(cards);
  return fetched;
}

async function addCards(cards: Map<string, Element>): Promise<void> {
  try {
    const response = await fetch('cards.html');
    const text = await response.text();
    if (!response.ok || !text.endsWith(END)) return;
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    for (const card of body.children) {
      const address = siteAddress(card.getAttribute(DATA_CARD) ?? '');
      cards.set(address, card);
      // Pages opened from disk link the file.
      cards.set(address.replace(/\/(?=#|$)/, '/index.html'), card);
    }
  } catch {}
}
