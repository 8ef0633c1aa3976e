/** The pages before and after a page, in the order of its list. */
import {
  documentAddress,
  groupAddress,
  personAddress,
  placeAddress,
  quotationAddress,
} from '../engine/model/addresses.ts';
import { documentLabel } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { stringsOf } from '../strings/strings.ts';

export interface Neighbour {
  readonly href: string;
  readonly label: string;
}

export interface Neighbours {
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}

/** The pages beside the page at `address`; none for lists and tools. */
export const neighboursOf = (edition: Edition, address: string): Neighbours =>
  allNeighbours(edition).get(address) ?? {};

const allNeighbours = perEdition((edition) => {
  const { documents, people, places, groups, quotations, essays, record } = edition;
  const strings = stringsOf(record.lang);
  const inSeries = documents.filter((one) => one.record.number !== undefined);
  const others = documents.filter((one) => one.record.number === undefined);
  const lists: readonly (readonly Neighbour[])[] = [
    [...inSeries, ...others].map((one) => ({
      href: documentAddress(one.id),
      label: documentLabel(one, strings),
    })),
    people
      .toSorted((a, b) => a.sort.localeCompare(b.sort, record.lang))
      .map(({ id, name }) => ({ href: personAddress(id), label: name })),
    places.map(({ id, name }) => ({ href: placeAddress(id), label: name })),
    groups.map(({ id, name }) => ({ href: groupAddress(id), label: name })),
    quotations.map(({ id, title }) => ({ href: quotationAddress(id), label: title })),
    essays.map((one) => ({ href: one.record.address, label: one.record.title })),
  ];
  return new Map(
    lists.flatMap((list) =>
      list.map(({ href }, at): [string, Neighbours] => [
        href,
        { previous: list[at - 1], next: list[at + 1] },
      ]),
    ),
  );
});
