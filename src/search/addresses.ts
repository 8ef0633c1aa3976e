/** Addresses of searches. */
import type { SearchResult } from './match/passages.ts';
import type { TextRange } from './query/terms.ts';
import { foldWord } from './words.ts';

/** The facets that results can be filtered by, in display order. */
export const FACETS = ['source', 'speaker', 'person', 'place', 'topic', 'kind', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

/** The chosen ids of each facet. Within a facet they are alternatives; facets are combined. */
export type Choice = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** The state of a search, all of which is in its address. */
export interface SearchState {
  readonly query: string;
  /** Ranges of the query that are taken as plain words. */
  readonly asWords: readonly TextRange[];
  readonly choice: Choice;
  /** Whether results are sorted by date instead of relevance. */
  readonly byDate: boolean;
}

/** The address of a search. */
export function searchAddress(query: string, state: Partial<SearchState> = {}): string {
  if (query === '') return '/search/';
  const { asWords = [], choice = {}, byDate = false } = state;
  const stretches = asWords.map(({ start, end }) => ['words', `${start}-${end}`]);
  const chosen = FACETS.flatMap((name) => (choice[name] ?? []).map((id) => [name, id]));
  const order = byDate ? [['sort', 'date']] : [];
  return `/search/?${new URLSearchParams([['q', query], ...stretches, ...chosen, ...order])}`;
}

/** Parses an address that `searchAddress` wrote. */
export function parseSearchAddress(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const query = asked.get('q') ?? '';
  const asWords = asked.getAll('words').flatMap((stretch) => {
    const [, start, end] = (/^(\d+)-(\d+)$/.exec(stretch) ?? []).map(Number);
    if (start === undefined || end === undefined) return [];
    return start < end && end <= query.length ? [{ start, end }] : [];
  });
  const choice = Object.fromEntries(
    FACETS.map((name) => [name, asked.getAll(name)]).filter(([, ids]) => ids?.length),
  ) as Choice;
  return { query, asWords, choice, byDate: asked.get('sort') === 'date' };
}

/** The address of a result. Pages of documents highlight the matching words. */
export function markedAddress({ kind, url, text, hits }: SearchResult): string {
  if (kind === 'section') return url;
  const words = new Set(hits.map(({ start, end }) => foldWord(text.slice(start, end))));
  const [page, anchor] = url.split('#');
  if (words.size === 0) return url;
  return `${page}?${new URLSearchParams({ mark: [...words].join(' ') })}#${anchor}`;
}
