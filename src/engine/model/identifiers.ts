/** Identifiers of an entry in authority files elsewhere. */
import type { Identifiers } from '../schemas/identifiers.ts';

const NAMES = ['wikidata', 'viaf', 'lcnaf', 'geonames'] as const satisfies (keyof Identifiers)[];

/** The identifiers that a record has, by the authority file. */
export const identifiersOf = (record: Identifiers): { name: keyof Identifiers; id: string }[] =>
  NAMES.flatMap((name) => {
    const id = record[name];
    return id === undefined ? [] : [{ name, id: `${id}` }];
  });
