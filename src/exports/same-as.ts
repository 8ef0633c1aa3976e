/** Records of authority files elsewhere that describe the same person, place or group. */
import type { Identifiers } from '../engine/schemas/identifiers.ts';

/** The addresses of identifiers, as linked data names them. */
const ADDRESSES: Readonly<Record<keyof Identifiers, (id: string | number) => string>> = {
  wikidata: (id) => `https://www.wikidata.org/entity/${id}`,
  viaf: (id) => `https://viaf.org/viaf/${id}`,
  lcnaf: (id) => `https://id.loc.gov/authorities/names/${id}`,
  geonames: (id) => `https://sws.geonames.org/${id}/`,
};

/** The addresses of the identifiers that a record has. */
export const sameAs = (record: Identifiers): string[] =>
  (Object.keys(ADDRESSES) as (keyof Identifiers)[]).flatMap((name) => {
    const id = record[name];
    return id === undefined ? [] : [ADDRESSES[name](id)];
  });
