/** What matches a query, by place: each result asks for its own place alone. */
import type { DatedPlace, PlaceAddress } from '../field-indexes.ts';
import { madeOnce } from '../made-once.ts';
import type { DateTerm } from '../query/terms.ts';
import { wordsOf } from '../words.ts';
import { datesFor } from './candidates.ts';
import type { AskedWords } from './passages.ts';

type ByPlace<Item> = ReadonlyMap<PlaceAddress, readonly Item[]>;

/** The forms of the names of an entry, with the places where they occur. */
type EntryPlaces = Readonly<Record<string, readonly PlaceAddress[]>>;

/** The forms in which each place names an entry. */
export const formsByPlace = madeOnce(collectForms);

function collectForms(entry: EntryPlaces): ByPlace<AskedWords> {
  const all = Object.entries(entry).flatMap(([form, addresses]) => {
    const asked: AskedWords = { kind: 'phrase', words: wordsOf(form) };
    return addresses.map((address) => ({ address, asked }));
  });
  return collect(all, ({ address, asked }) => [address, asked]);
}

const dated = madeOnce((dates: readonly DatedPlace[]) =>
  madeOnce((term: DateTerm) => collectDates(term, dates)),
);

/** The dates that match a term, the nearest first; those of a document are in the place of its record. */
export const datesByPlace = (term: DateTerm, dates: readonly DatedPlace[]): ByPlace<DatedPlace> =>
  dated(dates)(term);

const collectDates = (term: DateTerm, dates: readonly DatedPlace[]): ByPlace<DatedPlace> =>
  collect(
    datesFor(term, dates).filter(({ at }) => at !== undefined),
    (date) => [date.at?.includes('#') ? date.at : `${date.at}#`, date],
  );

function collect<From, Item>(
  all: readonly From[],
  placed: (one: From) => readonly [PlaceAddress, Item],
): ByPlace<Item> {
  const found = new Map<PlaceAddress, Item[]>();
  for (const [address, item] of all.map(placed)) {
    const list = found.get(address);
    if (list === undefined) found.set(address, [item]);
    else list.push(item);
  }
  return found;
}
