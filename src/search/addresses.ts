/** Addresses that carry a search along. */

import type { Found } from './passages.ts';
import { fold } from './words.ts';

/** The search page with a query. */
export const searchAddress = (query: string): string =>
  query === '' ? '/search/' : `/search/?${new URLSearchParams({ q: query })}`;

/** A passage found, at the address that marks in it the words that answered. */
export function markedAddress({ url, text, hits }: Found): string {
  const words = new Set(hits.map(({ start, end }) => fold(text.slice(start, end))));
  const [page, anchor] = url.split('#');
  return `${page}?${new URLSearchParams({ mark: [...words].join(' ') })}#${anchor}`;
}
