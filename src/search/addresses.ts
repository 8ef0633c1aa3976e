/** Addresses that carry a search along. */
import type { SearchResult } from './match/passages.ts';
import type { TextRange } from './query/terms.ts';
import { foldWord } from './words.ts';

/** What an answer can be narrowed by, in the order in which it is offered. */
export const FACETS = ['source', 'speaker', 'person', 'place', 'topic', 'kind', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

/** Ids chosen of each facet; of one facet any is enough, of several each must be met. */
export type Choice = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What is searched for and how it is shown: all of it stands in the address. */
export interface SearchState {
  readonly query: string;
  /** Stretches of the query that are to be taken as plain words. */
  readonly asWords: readonly TextRange[];
  readonly choice: Choice;
  /** Whether what is oldest stands first, and not what answers best. */
  readonly byDate: boolean;
}

/** The search page with a query, and with what else the reader has decided. */
export function searchAddress(query: string, state: Partial<SearchState> = {}): string {
  if (query === '') return '/search/';
  const { asWords = [], choice = {}, byDate = false } = state;
  const stretches = asWords.map(({ start, end }) => ['words', `${start}-${end}`]);
  const chosen = FACETS.flatMap((name) => (choice[name] ?? []).map((id) => [name, id]));
  const order = byDate ? [['sort', 'date']] : [];
  return `/search/?${new URLSearchParams([['q', query], ...stretches, ...chosen, ...order])}`;
}

/** What an address asks for: what `searchAddress` wrote. */
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

/** What was found, at the address that marks in it the words that answered: pages of documents do. */
export function markedAddress({ kind, url, text, hits }: SearchResult): string {
  if (kind === 'section') return url;
  const words = new Set(hits.map(({ start, end }) => foldWord(text.slice(start, end))));
  const [page, anchor] = url.split('#');
  if (words.size === 0) return url;
  return `${page}?${new URLSearchParams({ mark: [...words].join(' ') })}#${anchor}`;
}
