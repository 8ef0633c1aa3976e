/** Facets of an answer, with counts. */
import { type Choice, FACETS, type FacetName } from '../../../search/addresses.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import type { SearchResult } from '../../../search/match/passages.ts';
import { yearsOfResult } from '../date-histogram/logic.ts';

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Number of results with this value, given the choices in the other facets. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  /** The values, the most frequent first. */
  readonly values: readonly FacetValue[];
}

const TITLES: Readonly<Record<FacetName, string>> = {
  source: 'Source',
  speaker: 'Speaker',
  person: 'Names',
  place: 'Place',
  topic: 'Topic',
  kind: 'Kind',
  year: 'Year',
};

const KINDS = {
  passage: 'Passages',
  note: 'Notes',
  section: 'Essays',
  document: 'Documents',
} as const;

/** Up to this many documents, documents without results are listed, too. */
const MAX_LISTED_DOCUMENTS = 12;

/** The ids and labels of a result's values in a facet. */
type FacetValues = readonly (readonly [id: string, label: string])[];

/** Filters results. */
export const narrow = (
  found: readonly SearchResult[],
  choice: Choice,
  names: EntryNames,
): SearchResult[] =>
  found.filter((one) => FACETS.every((name) => meetsChoice(one, name, choice, names)));

/** Adds or removes a value of a facet. */
export function toggled(choice: Choice, name: FacetName, id: string): Choice {
  const { [name]: chosen = [], ...others } = choice;
  const ids = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  return ids.length > 0 ? { ...others, [name]: ids } : others;
}

function meetsChoice(
  found: SearchResult,
  name: FacetName,
  choice: Choice,
  names: EntryNames,
): boolean {
  const chosen = choice[name];
  return chosen === undefined || filedUnder(found, name, names).some(([id]) => chosen.includes(id));
}

/** The names of register entries, by id. */
export type EntryNames = ReadonlyMap<string, { readonly label: string; readonly register: string }>;

/** Names as the edition prints them. */
export const namesOf = ({ names }: Lexicon): EntryNames =>
  new Map(
    Object.entries(names).flatMap(([register, entries]) =>
      entries.map(({ id, forms }) => [id, { label: forms[0] ?? id, register }] as const),
    ),
  );

/** Facets between whose values there is a choice, or a choice was made. */
export function facetsOf(
  found: readonly SearchResult[],
  choice: Choice,
  lexicon: Lexicon,
): Facet[] {
  const names = namesOf(lexicon);
  return FACETS.flatMap((name) => {
    const others = narrow(found, { ...choice, [name]: undefined }, names);
    const all = new Map([
      ...found.flatMap((one) => filedUnder(one, name, names)),
      ...withoutFacet(name, lexicon),
    ]);
    const values = [...all].map(([id, label]) => ({
      id,
      label,
      count: others.filter((one) => filedUnder(one, name, names).some(([key]) => key === id))
        .length,
      chosen: choice[name]?.includes(id) ?? false,
    }));
    const inOrder = values.sort((a, b) =>
      name === 'year' ? a.id.localeCompare(b.id) : b.count - a.count,
    );
    const useful = values.length > 1 || values.some(({ chosen }) => chosen);
    return useful ? [{ name, title: TITLES[name], values: inOrder }] : [];
  });
}

/** The sources in which nothing may have been found. */
const withoutFacet = (name: FacetName, { documents }: Lexicon): FacetValues => {
  const texts = documents.filter(({ first }) => first !== undefined);
  return name === 'source' && texts.length <= MAX_LISTED_DOCUMENTS
    ? texts.map(({ id, label }) => [id, label])
    : [];
};

function filedUnder(found: SearchResult, name: FacetName, names: EntryNames): FacetValues {
  const { kind, document, place } = found;
  const named = (register: string): FacetValues =>
    (place?.names ?? []).flatMap((id) => {
      const entry = names.get(id);
      return entry?.register === register ? [[id, entry.label] as const] : [];
    });
  switch (name) {
    case 'source':
      return [[document.id, document.label]];
    case 'speaker':
      return place?.by === undefined ? [] : [[place.by, names.get(place.by)?.label ?? place.by]];
    case 'person':
      return named('people');
    case 'place':
      return named('places');
    case 'topic': {
      const title = document.topics?.[place?.topic ?? ''];
      return title === undefined || kind === 'section'
        ? []
        : [[`${document.id}.${place?.topic}`, title]];
    }
    case 'kind':
      return [[kind, KINDS[kind]]];
    default:
      return yearsOfResult(found).map((year) => [year, year]);
  }
}
