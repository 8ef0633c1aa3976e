/** Adds the cards of what the page names and links. */
import { DATA_CARD } from '../../markup/contract.ts';
import { loadExtras } from '../document-extras.ts';
import { siteAddress } from '../site-address.ts';

let fetched: Promise<void> | undefined;

/** Adds the cards to `cards` by the whole address of what they describe. They are fetched once. If that fails, there are none. */
export function fetchCards(cards: Map<string, Element>): Promise<void> {
  fetched ??= addCards(cards);
  return fetched;
}

async function addCards(cards: Map<string, Element>): Promise<void> {
  try {
    const { cards: html } = await loadExtras();
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const card of body.children) {
      const address = siteAddress(card.getAttribute(DATA_CARD) ?? '');
      cards.set(address, card);
      // Pages opened from disk link the file.
      cards.set(address.replace(/\/(?=#|$)/, '/index.html'), card);
    }
  } catch {}
}
