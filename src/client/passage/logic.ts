/** Parses addresses of passages: `?to=78&mark=iron+ore#t75`. */

/** The passages of an address, by anchor, and the words to highlight. */
export interface Arrival {
  readonly first: string;
  /** The last passage; equal to the first for a single passage. */
  readonly last: string;
  readonly words: readonly string[];
}

/** The parts of an address, as in `location`, a `URL` or a link. */
export interface AddressParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Parses an address; `undefined` if it names no passage. */
export function readArrival({ search, hash }: AddressParts): Arrival | undefined {
  const first = hash.slice(1);
  if (first === '') return undefined;
  const query = new URLSearchParams(search);
  const to = query.get('to') ?? '';
  const last = /^\d+$/.test(to) ? first.replace(/\d*$/, to) : first;
  return { first, last, words: query.get('mark')?.match(/\S+/g) ?? [] };
}

/** The arrival with the current ids of its passages. */
export const withCurrentIds = (
  arrival: Arrival | undefined,
  standing: (id: string) => string,
): Arrival | undefined =>
  arrival && { ...arrival, first: standing(arrival.first), last: standing(arrival.last) };

/**
 * Whether the query of `now` belongs to another passage: a link to a fragment only, such as a margin number, keeps the query
 * of the page.
 */
export const isLeftOver = (before: AddressParts, now: AddressParts): boolean =>
  now.search !== '' && now.search === before.search && now.hash !== before.hash;
