/** Addresses that carry a search along. */

import type { Found } from './passages.ts';
import type { Span } from './reading/terms.ts';
import { fold } from './words.ts';

/** The search page with a query, and the stretches of it that are to be taken as plain words. */
export function searchAddress(query: string, asWords: readonly Span[] = []): string {
  if (query === '') return '/search/';
  const stretches = asWords.map(({ start, end }) => ['words', `${start}-${end}`]);
  return `/search/?${new URLSearchParams([['q', query], ...stretches])}`;
}

/** The query that an address asks for: what `searchAddress` wrote. */
export function readAddress(search: string): { query: string; asWords: Span[] } {
  const asked = new URLSearchParams(search);
  const query = asked.get('q') ?? '';
  const asWords = asked.getAll('words').flatMap((stretch) => {
    const [, start, end] = (/^(\d+)-(\d+)$/.exec(stretch) ?? []).map(Number);
    if (start === undefined || end === undefined) return [];
    return start < end && end <= query.length ? [{ start, end }] : [];
  });
  return { query, asWords };
}

/** A passage found, at the address that marks in it the words that answered. */
export function markedAddress({ url, text, hits }: Found): string {
  const words = new Set(hits.map(({ start, end }) => fold(text.slice(start, end))));
  const [page, anchor] = url.split('#');
  if (words.size === 0) return url;
  return `${page}?${new URLSearchParams({ mark: [...words].join(' ') })}#${anchor}`;
}
