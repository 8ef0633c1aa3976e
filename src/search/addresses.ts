/** Addresses of searches. */
import type { SearchResult } from './match/passages.ts';
import type { TextRange } from './query/terms.ts';

/** The chosen ids by facet. Within a facet they are alternatives; facets are combined. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** The state of a search, all of which is in its address. */
export interface SearchState {
  readonly query: string;
  /** Ranges of the query that are taken as plain words. */
  readonly asWords: readonly TextRange[];
  readonly choice: Choice;
  /** Whether results are sorted by date instead of relevance. */
  readonly byDate: boolean;
}

/** Parameters of an address with a meaning of their own. Every other one is a facet. */
const PARAMETERS: ReadonlySet<string> = new Set(['q', 'words', 'sort']);

/** The address of a search. */
export function searchAddress(query: string, state: Partial<SearchState> = {}): string {
  if (query === '') return '/search/';
  const { asWords = [], choice = {}, byDate = false } = state;
  const ranges = asWords.map(({ start, end }) => ['words', `${start}-${end}`]);
  const chosen = Object.entries(choice).flatMap(([name, ids]) => ids.map((id) => [name, id]));
  const order = byDate ? [['sort', 'date']] : [];
  return `/search/?${new URLSearchParams([['q', query], ...ranges, ...chosen, ...order])}`;
}

/** Parses an address that `searchAddress` wrote. */
export function parseSearchAddress(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const query = asked.get('q') ?? '';
  const asWords = asked.getAll('words').flatMap((range) => {
    const [, start, end] = (/^(\d+)-(\d+)$/.exec(range) ?? []).map(Number);
    if (start === undefined || end === undefined) return [];
    return start < end && end <= query.length ? [{ start, end }] : [];
  });
  const facets = [...asked.keys()].filter((name) => !PARAMETERS.has(name));
  const choice = Object.fromEntries(facets.map((name) => [name, asked.getAll(name)]));
  return { query, asWords, choice, byDate: asked.get('sort') === 'date' };
}

/** The address of a result. Pages of documents highlight the matching words. */
export function markedAddress({ kind, url, text, hits }: SearchResult): string {
  if (kind === 'section') return url;
  const words = new Set(hits.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  const [page, anchor] = url.split('#');
  if (words.size === 0 || anchor === undefined) return url;
  return `${page}?${new URLSearchParams({ mark: [...words].join(' ') })}#${anchor}`;
}
