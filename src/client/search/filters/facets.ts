/** The facets that results can be filtered by. A new facet is an entry here, and its title in the strings. */
import * as words from '#strings/search-view.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import type { SearchResult } from '../../../search/match/passages.ts';
import { yearsOfResult } from '../date-histogram/logic.ts';

export type FacetName = keyof typeof words.facets;

/** The ids and labels of values. */
export type FacetValues = readonly (readonly [id: string, label: string])[];

/** The names of register entries, by id. */
export type EntryNames = ReadonlyMap<string, { readonly label: string; readonly register: string }>;

interface FacetDefinition {
  /** The values of a result. */
  readonly valuesOf: (found: SearchResult, names: EntryNames) => FacetValues;
  /** Values that are listed without results, too. */
  readonly always?: (lexicon: Lexicon) => FacetValues;
  /** Whether values are in the order of their ids, instead of the most frequent first. */
  readonly byId?: true;
}

/** Up to this many documents, documents without results are listed, too. */
const MAX_LISTED_DOCUMENTS = 12;

/** In display order. */
export const FACETS: Readonly<Record<FacetName, FacetDefinition>> = {
  source: {
    valuesOf: ({ document: { id, label } }) => [[id, label]],
    always: ({ documents }) => {
      const texts = documents.filter(({ first }) => first !== undefined);
      return texts.length > MAX_LISTED_DOCUMENTS ? [] : texts.map(({ id, label }) => [id, label]);
    },
  },
  speaker: {
    valuesOf: ({ place: { by } = {} }, names) =>
      by === undefined ? [] : [[by, names.get(by)?.label ?? by]],
  },
  person: { valuesOf: namedIn('people') },
  place: { valuesOf: namedIn('places') },
  topic: {
    valuesOf: ({ kind, document, place: { topic = '' } = {} }) => {
      const title = document.topics?.[topic];
      return title === undefined || kind === 'section' || kind === 'topic'
        ? []
        : [[`${document.id}.${topic}`, title]];
    },
  },
  kind: { valuesOf: ({ kind }) => [[kind, words.kinds[kind]]] },
  note: { valuesOf: ({ place }) => (place?.noteKind === undefined ? [] : [place.noteKind]) },
  year: { valuesOf: (found) => yearsOfResult(found).map((year) => [year, year]), byId: true },
};

/** The entries of a register that a result names. */
function namedIn(register: string): FacetDefinition['valuesOf'] {
  return ({ place }, names) =>
    (place?.names ?? []).flatMap((id) => {
      const entry = names.get(id);
      return entry?.register === register ? [[id, entry.label] as const] : [];
    });
}
