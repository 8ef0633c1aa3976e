/** The search page: example queries, and what is searched. */
import { documentLabel } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { EditionRecord } from '../engine/schemas/edition.ts';
import { buildLexicon, datedOf } from '../search/index/lexicon.ts';
import { yearsOfEdition } from '../search/index/years.ts';
import { lexiconInPage } from '../search/index-chunks.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { stringsOf } from '../strings/strings.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import { type ExampleQueryView, exampleQueryView, type SearchFieldView } from './search-field.ts';

/** Maximum documents for a search on the main thread, which starts faster but is slower with many documents. */
const MAX_DOCUMENTS_WITHOUT_WORKER = 1000;
/** Maximum documents whose titles are listed. */
const MAX_TITLES = 6;

export interface SearchView {
  readonly page: PageView;
  readonly search: SearchFieldView;
  readonly isSmall: boolean;
  /** The lexicon as JSON, if it is small enough for the page. */
  readonly vocabulary: string | undefined;
  /** The years with a file of dates. */
  readonly dated: Lexicon['dated'];
  /** Example queries of each kind, chosen by the editors. */
  readonly guide: readonly {
    readonly kind: keyof EditionRecord['guide'];
    readonly queries: readonly ExampleQueryView[];
  }[];
  /** The names of the levels of call numbers, as archives declare them. */
  readonly levels: readonly string[];
  /** The searched documents in words, and the number of notes. */
  readonly scope: string;
  readonly notes: number;
  readonly years: { readonly first: number; readonly last: number };
}

/** @param indexVersion the version of the search index */
export function searchView(edition: Edition, indexVersion: string): SearchView {
  const { record, documents } = edition;
  const { search: title, searchDescription: description } = stringsOf(record.lang).site;
  const facts = { address: '/search/', title, description };
  const searched = documents.filter(({ passages }) => passages.length > 0);
  const strings = stringsOf(record.lang);
  const titles = searched.map((document) => documentLabel(document, strings));
  const { first, last } = yearsOfEdition(edition);
  return {
    page: plainPageView(edition, { ...facts, type: 'WebPage' }),
    search: { index: indexVersion, examples: [] },
    isSmall: documents.length <= MAX_DOCUMENTS_WITHOUT_WORKER,
    vocabulary: lexiconInPage(buildLexicon(edition)),
    dated: datedOf(edition),
    guide: Object.entries(record.guide).flatMap(([kind, queries]) =>
      queries === undefined || queries.length === 0
        ? []
        : {
            kind: kind as keyof EditionRecord['guide'],
            queries: queries.map((query) => exampleQueryView(edition, query)),
          },
    ),
    levels: [...new Set(edition.groups.flatMap(({ levels }) => levels.map((level) => level.name)))],
    scope:
      titles.length > MAX_TITLES
        ? strings.searchResults.counts.document(titles.length)
        : strings.locale.all(titles),
    notes: searched.reduce((sum, document) => sum + document.notes.length, 0),
    years: { first, last },
  };
}
