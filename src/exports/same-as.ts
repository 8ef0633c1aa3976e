/** Records of authority files elsewhere that describe the same person, place or group. */
import type { Entry } from '../engine/model/edition.ts';
import type { AuthorityRecord } from '../engine/schemas/registers.ts';

/** The addresses of an entry's identifiers, as linked data names them. */
export function sameAs(entry: Entry<AuthorityRecord>): string[] {
  return [
    ...('wikidata' in entry && entry.wikidata !== undefined
      ? [`https://www.wikidata.org/entity/${entry.wikidata}`]
      : []),
    ...('geonames' in entry && entry.geonames !== undefined
      ? [`https://sws.geonames.org/${entry.geonames}/`]
      : []),
  ];
}
