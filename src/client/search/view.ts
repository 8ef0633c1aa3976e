/**
 * Renders an answer: facets, date histogram and results. This module is loaded on demand; the first results do not need it.
 */
import * as words from '#strings/search-view.ts';
import { type SearchState, searchAddress } from '../../search/addresses.ts';
import type { DatedPlace } from '../../search/field-indexes.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { SearchResult } from '../../search/match/passages.ts';
import type { Term } from '../../search/query/terms.ts';
import { createElement } from '../create-element.ts';
import { answerQuery, type Sources } from './answer.ts';
import { drawingElements } from './by-document/element.ts';
import { drawingsOf } from './by-document/logic.ts';
import { barsElement } from './date-histogram/element.ts';
import { barsOf, sortByDate, withDates, withoutDates } from './date-histogram/logic.ts';
import { facetElements } from './filters/element.ts';
import { facetsOf, namesOf, narrow, toggled } from './filters/logic.ts';
import { type Answer, countFound, summary } from './logic.ts';
import { alternativeElements } from './no-results/element.ts';
import { alternativesTo } from './no-results/logic.ts';
import { button, orders } from './order.ts';
import type { Decide, Regions } from './page.ts';
import { groupsOf } from './result-groups/logic.ts';
import { groupElement, link } from './results.ts';
import { saveButtons } from './save/element.ts';

/** An answer with its query. */
export interface AnsweredQuery extends Answer {
  readonly terms: readonly Term[];
  readonly lexicon: Lexicon;
}

/** The results of a query without its dates; the same results if it has no dates, or nothing else. */
export async function resultsWithoutDates(
  { found, whole, inWords, terms }: AnsweredQuery,
  sources: Sources,
): Promise<readonly SearchResult[]> {
  const rest = terms.filter(({ kind }) => kind !== 'date');
  if (rest.length === 0 || rest.length === terms.length || !whole || inWords) return found;
  const around = await answerQuery(rest, sources);
  return around.whole ? around.found : found;
}

/** @returns a summary of the answer */
export function showAnswer(
  answered: AnsweredQuery,
  state: SearchState,
  region: Regions,
  decide: Decide,
): string {
  const { found, terms, lexicon } = answered;
  const { choice, byDate } = state;
  const left = narrow(found, choice, namesOf(lexicon));
  const groups = groupsOf(byDate ? sortByDate(left) : left, terms, lexicon);
  region('order').replaceChildren(...orders(byDate, found.length, decide));
  region('results').replaceChildren(
    ...groups.map((group) => groupElement(group, countFound(group.found))),
    ...(left.length > 0 ? [saveButtons(left)] : []),
  );
  const facets = facetsOf(found, choice, lexicon);
  const narrowed = facets.some(({ name }) => choice[name] !== undefined);
  const clear = button(words.showAll(found.length), 'clear', () => decide({ choice: {} }));
  region('facets').replaceChildren(
    ...(narrowed ? [clear] : []),
    ...facetElements(facets, (name, value) => decide({ choice: toggled(choice, name, value.id) })),
  );
  if (!narrowed) return summary(answered);
  if (left.length === 0) return words.nothingLeft(found.length);
  return `${summary({ ...answered, found: left })} ${words.filtered(found.length)}`;
}

/** @param around the results without the dates of the query */
export function showDates(
  { found, terms, lexicon }: AnsweredQuery,
  around: readonly SearchResult[],
  state: SearchState,
  region: Regions,
  decide: Decide,
): void {
  const left = narrow(around, state.choice, namesOf(lexicon));
  const bars = barsElement(barsOf(left, terms), (from, to) =>
    decide({ query: withDates(state.query, terms, from, to) }),
  );
  region('when').replaceChildren(
    ...drawingElements(drawingsOf(narrow(found, state.choice, namesOf(lexicon)))),
    ...bars,
    ...beyond(found, around, state, terms),
  );
}

/** The results outside the dates of the query. */
function beyond(
  found: readonly SearchResult[],
  around: readonly SearchResult[],
  { query }: SearchState,
  terms: readonly Term[],
): HTMLElement[] {
  const within = new Set(found.map(({ url }) => url));
  const more = around.filter(({ url }) => !within.has(url));
  const [first] = more;
  if (first === undefined) return [];
  const place = link(first.url, first.title);
  const include = link(searchAddress(withoutDates(query, terms)), words.include);
  const text = [words.outside(countFound(more)), place, '. '];
  return [createElement('p', '', ...text, include)];
}

/** Shows alternatives for a query without results. */
export function showAlternatives(
  { terms, lexicon }: AnsweredQuery,
  dates: readonly DatedPlace[],
  region: Regions,
): void {
  region('near').replaceChildren(...alternativeElements(alternativesTo(terms, { lexicon, dates })));
}
