/**
 * What popovers show of other pages: cards of what a page names and links, and passages of other documents. It is fetched when the
 * browser is idle. Until then, these links are plain.
 */
import { DATA_CARD, DATA_QUOTED } from '../markup/contract.ts';
import { loadExtras } from './document-extras.ts';
import { siteAddress } from './site-address.ts';

export interface OtherPages {
  /** By whole address. */
  readonly cards: Map<string, Element>;
  /** Some passages of documents, by the document. */
  readonly quoted: Map<string, Element>;
}

let fetched: Promise<void> | undefined;

/** Fetches them once, and adds them to `pages`. If that fails, there are none. */
export function fetchOtherPages(pages: OtherPages): Promise<void> {
  fetched ??= addPages(pages);
  return fetched;
}

async function addPages({ cards, quoted }: OtherPages): Promise<void> {
  try {
    const extras = await loadExtras();
    for (const card of elementsOf(extras.cards)) {
      const address = siteAddress(card.getAttribute(DATA_CARD) ?? '');
      cards.set(address, card);
      // Pages opened from disk link the file.
      cards.set(address.replace(/\/(?=#|$)/, '/index.html'), card);
    }
    for (const passages of elementsOf(extras.quoted)) {
      quoted.set(passages.getAttribute(DATA_QUOTED) ?? '', passages);
    }
  } catch {}
}

const elementsOf = (html: string): Element[] => [
  ...new DOMParser().parseFromString(html, 'text/html').body.children,
];
