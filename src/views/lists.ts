/** All lists that are divided where they are long, by the names of their pages. */
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { worksList } from './bibliography.ts';
import { claimsList } from './claims.ts';
import { namesList } from './concordance.ts';
import { datesList } from './dates.ts';
import { documentsList } from './documents.ts';
import { receivedList } from './downloads.ts';
import { groupsList } from './groups.ts';
import { type ListPartView, listPartView } from './list-parts.ts';
import { type LongList, partAddress } from './long-list.ts';
import { notesList } from './notes.ts';
import { peopleList } from './people.ts';
import { placesList } from './places.ts';
import { quotationsList } from './quotations.ts';
import { referencesList } from './references.ts';
import { termsList } from './terms.ts';

export const LISTS = {
  bibliography: worksList,
  claims: claimsList,
  concordance: namesList,
  data: receivedList,
  dates: datesList,
  documents: documentsList,
  groups: groupsList,
  notes: notesList,
  people: peopleList,
  places: placesList,
  quotations: quotationsList,
  references: referencesList,
  terms: termsList,
} as const;

export type ListId = keyof typeof LISTS;

type SectionOf<Id extends ListId> =
  (typeof LISTS)[Id] extends LongList<infer Section> ? Section : never;

/** A part of a list, by the list. */
export type AnyListPartView = {
  [Id in ListId]: { readonly list: Id } & ListPartView<SectionOf<Id>>;
}[ListId];

const listIds = Object.keys(LISTS) as ListId[];

/** The ids of the parts of all lists: `notes/1911`. */
export const anyListParts = (edition: Edition): string[] =>
  listIds.flatMap((list) => LISTS[list].parts(edition).map(({ id }) => `${list}/${id}`));

/** A part of a list. @param id `notes/1911` */
export function anyListPartView(edition: Edition, id: string): AnyListPartView {
  const [list = '', part = ''] = id.split('/');
  const view = listPartView<unknown>(edition, LISTS[list as ListId], part);
  return { list, ...view } as AnyListPartView;
}

/** The lists that are in parts. */
export const dividedLists = (edition: Edition): readonly LongList<unknown>[] =>
  Object.values(LISTS).filter((list) => list.parts(edition).length > 0);

/** Where the entries of lists in parts are, by the addresses that lead to their indexes. */
const movedEntries = perEdition(
  (edition): ReadonlyMap<string, string> =>
    new Map(
      dividedLists(edition).flatMap((list) =>
        list
          .parts(edition)
          .flatMap(({ id: part, landings }) =>
            landings.map(({ id }): [string, string] => [
              `${list.address}#${id}`,
              `${partAddress(list.address, part)}#${id}`,
            ]),
          ),
      ),
    ),
);

/** A view whose links to entries of lists in parts lead to the parts. What has no such link is the same object as before. */
export function withPartLinks<View>(edition: Edition, view: View): View {
  const moved = movedEntries(edition);
  return moved.size === 0 ? view : (withLinks(view, moved) as View);
}

/** An address within a list, as a whole text or as an attribute in HTML. */
const LINK_TO_ENTRY = /(?<=^|")\/[a-z]+\/#[^"]+/g;

function withLinks(value: unknown, moved: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    if (!value.includes('/#')) return value;
    return value.replace(LINK_TO_ENTRY, (address) => moved.get(address) ?? address);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => withLinks(item, moved));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  const entries = Object.entries(value);
  const changed = entries.map(([key, item]): [string, unknown] => [key, withLinks(item, moved)]);
  return changed.some(([, item], at) => item !== entries[at]?.[1])
    ? Object.fromEntries(changed)
    : value;
}
