/** What shows an answer on the search page. */
import type { SearchPiece, Showing } from '../../markup/contract.ts';
import type { SearchState } from '../../search/addresses.ts';
import type { Term } from '../../search/query/terms.ts';

/** Finds a region of the page by name. */
export type Regions = (name: SearchPiece) => HTMLElement;

/** Applies the choice of a control. */
export type Decide = (change: Partial<SearchState>) => void;

/** The search page while it answers a query. */
export interface SearchPage {
  /** The version of the index. */
  readonly version: string;
  readonly region: Regions;
  readonly decide: Decide;
  /** @param begun whether more results follow */
  show(showing: Showing, status: string, begun?: boolean): void;
  /** Shows how the query is understood. */
  showReading(terms: readonly Term[]): void;
  /** How the query is understood, in words. */
  understood(): string;
  /** Whether no other query was asked since. */
  isCurrent(): boolean;
  /** Whether the query has a history entry. */
  isSettled(): boolean;
}
