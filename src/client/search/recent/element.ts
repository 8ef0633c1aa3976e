/** Keeps the searches of this tab, in the storage that the browser empties when the tab is closed, and lists them. */
import * as words from '#strings/search-results.ts';
import { searchAddress } from '../../../search/addresses.ts';
import { button } from '../order.ts';
import { link } from '../results.ts';
import { parseSearches, withQuery } from './logic.ts';

const KEY = 'searches';

/** A browser may refuse the storage. */
function use(store: (storage: Storage) => void): void {
  try {
    store(sessionStorage);
  } catch {
    // Nothing is kept.
  }
}

export const keepSearch = (query: string): void =>
  use((storage) => {
    const searches = parseSearches(storage.getItem(KEY));
    storage.setItem(KEY, JSON.stringify(withQuery(searches, query)));
  });

/** Lists the searches, with a button that forgets them; nothing if there are none. */
export const showSearches = (region: HTMLElement): void =>
  use((storage) => {
    const searches = parseSearches(storage.getItem(KEY));
    const links = searches.flatMap((query) => [link(searchAddress(query), query), ' ']);
    const forget = button(words.forgetSearches, 'forget', () => {
      use(() => storage.removeItem(KEY));
      region.replaceChildren();
    });
    region.replaceChildren(
      ...(searches.length === 0 ? [] : [words.recentSearches, ...links, forget]),
    );
  });
