/** The searches of a tab, the last one first. */

/** Maximum searches that are kept. */
export const MAX_SEARCHES = 12;

/** The list with a query at its beginning. */
export const withQuery = (searches: readonly string[], query: string): string[] =>
  [query, ...searches.filter((one) => one !== query)].slice(0, MAX_SEARCHES);

/** Reads a stored list; empty if it is not one. */
export function parseSearches(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
