/** An edition in which every list is longer than a page: the example, with each of its records many times. */
import type { Edition } from '../../src/engine/model/edition.ts';
import { openLighthouse } from '../lighthouse.ts';

/** How often each record is there. */
const TIMES = 400;

const many = <Item>(items: readonly Item[], copy: (item: Item, place: number) => Item): Item[] =>
  Array.from({ length: TIMES }, (_, place) =>
    items.map((item) => (place === 0 ? item : copy(item, place))),
  ).flat();

const renamed = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  many(items, (item, place) => ({ ...item, id: `${item.id}-${place}` }));

/** @returns an edition with {@link TIMES} times the records of the example */
export async function largeEdition(): Promise<Edition> {
  const edition = await openLighthouse();
  const { people, places, groups, events, works, terms, claims, quotations, documents, received } =
    edition;
  return {
    ...edition,
    people: renamed(people),
    places: renamed(places),
    groups: renamed(groups),
    events: renamed(events),
    works: renamed(works),
    terms: renamed(terms),
    claims: renamed(claims),
    quotations: renamed(quotations),
    documents: renamed(documents),
    received: many(received, (one, place) => ({ ...one, file: `${place}-${one.file}` })),
  };
}
