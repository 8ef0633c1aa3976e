/** Adds the texts of the first results to the chunks, so that a result appears before any document is fetched. */
import type { Edition } from '../../engine/model/edition.ts';
import { documentOf } from '../../engine/model/entries.ts';
import type { DatedPlace, FieldIndexes, PlaceAddress } from '../field-indexes.ts';
import { type IndexChunk, MAX_PLACES_WITH_TEXT, type NameChunk } from '../index-chunks.ts';
import { placesFor } from '../match/candidates.ts';
import type { DateTerm, NameTerm, Term } from '../query/terms.ts';
import { isPage, type SearchedDocument } from '../records.ts';
import { excerptOf } from './searched-document.ts';
import { searchedPages } from './searched-pages.ts';

/** Maximum characters of a text. */
const MAX_TEXT_CHARACTERS = 1000;

/**
 * The texts of a chunk: for each name, the best result of every form; for a few dates or call numbers, all; for more dates, the
 * best result of every date.
 */
export function previewTexts(
  { names = [], dates = [], references = [] }: IndexChunk,
  indexes: FieldIndexes,
  edition: Edition,
): SearchedDocument[] {
  const all = [...dates, ...references].flatMap(({ at = [] }) => at);
  const places = all.length <= MAX_PLACES_WITH_TEXT ? all : bestOfDates(dates, indexes);
  const addresses = [
    ...names.flatMap((name) => bestOf(name, indexes)),
    ...(places.length <= MAX_PLACES_WITH_TEXT ? places : []),
  ];
  return textsAt(addresses, edition);
}

/** Documents and pages with the places at `addresses`, without long ones. */
export function textsAt(addresses: readonly PlaceAddress[], edition: Edition): SearchedDocument[] {
  const byDocument = Map.groupBy(new Set(addresses), (address) => address.split('#')[0] ?? '');
  return [...byDocument].map(([id, own]) => {
    const anchors = new Set(own.map((address) => address.split('#')[1] ?? ''));
    const page = isPage(id) ? searchedPages(edition).find((one) => one.id === id) : undefined;
    if (page !== undefined) {
      return { ...page, places: page.places.filter(({ anchor }) => anchors.has(anchor)) };
    }
    const document = documentOf(edition, id);
    const long = [...document.passages, ...document.notes].filter(
      (one) => one.text.length > MAX_TEXT_CHARACTERS,
    );
    return excerptOf(document, anchors.difference(new Set(long.map((one) => one.id))), edition);
  });
}

/** The first result of each date, asked as it is. */
const bestOfDates = (dates: readonly DatedPlace[], indexes: FieldIndexes): PlaceAddress[] => [
  ...new Set(dateTerms(dates).flatMap((term) => placesFor([term], indexes).slice(0, 1))),
];

/** Each date as a query asks for it. */
export function dateTerms(dates: readonly DatedPlace[]): DateTerm[] {
  const periods = new Map(dates.map((date) => [`${date.low}/${date.high}`, date]));
  return [...periods.values()].flatMap(({ low, high }) => {
    if (low === undefined || high === undefined) return [];
    const precision = low === high ? 'day' : 'days';
    return { ...UNWRITTEN, kind: 'date', relation: 'on', precision, low, high };
  });
}

const UNWRITTEN = { start: 0, end: 0, written: '' };

/** The first result of each form, and the first passage by the entry. */
const bestOf = (name: NameChunk, indexes: FieldIndexes): PlaceAddress[] =>
  nameTerms(name).flatMap((term) => placesFor([term], indexes).slice(0, 1));

/** An entry in each of its forms, and as a speaker. */
export function nameTerms({ register, id, forms }: NameChunk): Term[] {
  const asked = {
    candidates: [{ register, id }],
    how: 'exact',
    distance: 0,
    ...UNWRITTEN,
  } as const;
  const names = ['', ...Object.keys(forms)].map(
    (form): NameTerm => ({ kind: 'name', ...asked, form }),
  );
  return [...names, { ...asked, kind: 'speaker', form: '' }];
}
