/** The search field and its example queries. */
import type { Edition } from '../engine/model/edition.ts';
import { languageOfForm } from '../engine/model/form-language.ts';
import { searchAddress } from '../search/addresses.ts';

export interface SearchFieldView {
  /** The version of the search index, in the addresses of its files. */
  readonly index: string;
  readonly examples: readonly ExampleQueryView[];
}

/** An example query, as a link to its results. */
export interface ExampleQueryView {
  readonly query: string;
  readonly href: string;
  /** BCP 47 tag of a name in another language. */
  readonly lang?: string | undefined;
}

export const exampleQueryView = (edition: Edition, query: string): ExampleQueryView => ({
  query,
  href: searchAddress(query),
  lang: languageOfForm(edition, query),
});
