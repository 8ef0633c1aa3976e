/** What documents are found by in a list in parts. */
import { yearsOf } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf } from '../engine/model/entries.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import type { RowKey } from './long-list.ts';

/** The year of a document, if the documents of the edition are in the order of time; else nothing. */
export const documentKeys = (edition: Edition, id: string): readonly RowKey[] => {
  const year = yearsInOrder(edition).get(id);
  return year === undefined ? [] : [{ id: year, label: year }];
};

/** The year of each document; none if a document is earlier than one before it, or has no year. */
const yearsInOrder = perEdition((edition): ReadonlyMap<string, string> => {
  const years = edition.documents.map((document): [string, string] => [
    document.id,
    yearsOf(dateOf(document))[0] ?? '',
  ]);
  const isInOrder = years.every(
    ([, year], place) => /^\d{4}$/.test(year) && year >= (years[place - 1]?.[1] ?? ''),
  );
  return new Map(isInOrder ? years : []);
});
