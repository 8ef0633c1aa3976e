/** Records of authority files elsewhere that describe the same person, place or group. */
import { identifiersOf } from '../engine/model/identifiers.ts';
import type { Identifiers } from '../engine/schemas/identifiers.ts';

/** The addresses of identifiers, as linked data names them. */
const ADDRESSES: Readonly<Record<keyof Identifiers, (id: string) => string>> = {
  wikidata: (id) => `https://www.wikidata.org/entity/${id}`,
  viaf: (id) => `https://viaf.org/viaf/${id}`,
  lcnaf: (id) => `https://id.loc.gov/authorities/names/${id}`,
  geonames: (id) => `https://sws.geonames.org/${id}/`,
};

/** The addresses of the identifiers that a record has. */
export const sameAs = (record: Identifiers): string[] =>
  identifiersOf(record).map(({ name, id }) => ADDRESSES[name](id));
