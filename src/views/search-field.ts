/** The search field and the queries that are offered with it. */
import type { Edition } from '../engine/model/edition.ts';
import { languageOfForm } from '../engine/model/form-language.ts';
import { searchAddress } from '../search/addresses.ts';

export interface SearchFieldView {
  /** Version of the search index, for the addresses of its files. */
  readonly index: string;
  readonly examples: readonly ExampleQueryView[];
}

/** A query to begin with, as a link that searches for it. */
export interface ExampleQueryView {
  readonly query: string;
  readonly href: string;
  /** BCP 47 tag where it is a name in another language. */
  readonly lang?: string | undefined;
}

export const exampleQueryView = (edition: Edition, query: string): ExampleQueryView => ({
  query,
  href: searchAddress(query),
  lang: languageOfForm(edition, query),
});
