/** Filters results by facets, and counts the results of each value. */
import * as words from '#strings/search-view.ts';
import type { Choice } from '../../../search/addresses.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import type { SearchResult } from '../../../search/match/passages.ts';
import { formatDays } from '../interpretation/logic.ts';
import { type EntryNames, FACETS, type FacetName, type FacetValues } from './facets.ts';

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
  readonly values: readonly FacetValue[];
}

const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Filters results. */
export const narrow = (
  found: readonly SearchResult[],
  choice: Choice,
  names: EntryNames,
): SearchResult[] =>
  found.filter((one) => FACET_NAMES.every((name) => meetsChoice(one, name, choice, names)));

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
  return (
    chosen === undefined || FACETS[name].valuesOf(found, names).some(([id]) => chosen.includes(id))
  );
}

/** Names as the edition prints them. */
export const namesOf = ({ names }: Lexicon): EntryNames =>
  new Map(
    Object.entries(names).flatMap(([register, entries]) =>
      entries.map(({ id, forms }) => [id, { label: forms[0] ?? id, register }] as const),
    ),
  );

/** The values, with the dates of documents that have one title. */
function apart(values: FacetValues, found: readonly SearchResult[]): FacetValues {
  const dates = new Map(found.map(({ document: { id, date } }) => [id, date]));
  const times = Map.groupBy(values, ([, label]) => label);
  return values.map(([id, label]) => {
    const date = (times.get(label)?.length ?? 0) > 1 ? dates.get(id) : undefined;
    return [id, date === undefined ? label : `${label}, ${formatDays(date)}`];
  });
}

/** Facets between whose values there is a choice, or a choice was made. */
export function facetsOf(
  found: readonly SearchResult[],
  choice: Choice,
  lexicon: Lexicon,
): Facet[] {
  const names = namesOf(lexicon);
  return FACET_NAMES.flatMap((name) => {
    const { valuesOf, always, byId } = FACETS[name];
    const { [name]: chosen = [], ...otherChoices } = choice;
    const others = narrow(found, otherChoices, names).map((one) => valuesOf(one, names));
    const named = new Map([
      ...found.flatMap((one) => valuesOf(one, names)),
      ...(always?.(lexicon) ?? []),
    ]);
    const values = apart([...named], found).map(([id, label]) => ({
      id,
      label,
      count: others.filter((own) => own.some(([key]) => key === id)).length,
      chosen: chosen.includes(id),
    }));
    const inOrder = values.toSorted((a, b) =>
      byId ? a.id.localeCompare(b.id) : b.count - a.count,
    );
    // A facet whose values all have the same results does not divide them.
    const all = found.map((one) => valuesOf(one, names).map(([id]) => id));
    const divides = values.some(({ id }) => {
      const count = all.filter((own) => own.includes(id)).length;
      return count > 0 && count < found.length;
    });
    const useful = (values.length > 1 && divides) || chosen.length > 0;
    return useful ? [{ name, title: words.facets[name], values: inOrder }] : [];
  });
}
