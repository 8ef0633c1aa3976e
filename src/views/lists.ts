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

/** A view whose links to entries of lists in parts lead to the parts. */
export function withPartLinks<View>(edition: Edition, view: View): View {
  if (movedEntries(edition).size === 0) return view;
  const json = JSON.stringify(view);
  const linked = partLinksIn(edition, json);
  return linked === json ? view : (JSON.parse(linked) as View);
}

/** The same for a view as JSON. */
export function partLinksIn(edition: Edition, json: string): string {
  const moved = movedEntries(edition);
  if (moved.size === 0) return json;
  return json.replace(/(?<=")\/[a-z]+\/#[^"\\]+/g, (address) => moved.get(address) ?? address);
}
