/** What the build must know of a page when it has been rendered: read once, and kept with the page between builds. */
import { isSearched } from '../search/build-index.ts';

/** Told of a page by its HTML. */
export interface PageTraits {
  /** Whether it belongs into the full-text index. */
  readonly isSearched: boolean;
}

/** Reads the traits of a page. */
export const traitsOf = (html: string): PageTraits => ({ isSearched: isSearched(html) });
