/** Identifiers of authority files elsewhere: optional fields of people, places and groups. */
import { z } from 'zod';

const wikidata = z
  .string()
  .regex(/^Q\d+$/, 'a Wikidata identifier, such as "Q42"')
  .optional()
  .describe('Wikidata identifier: `Q42`.');
const viaf = z
  .string()
  .regex(/^\d+$/, 'a VIAF identifier in quotation marks, such as "113230702"')
  .optional()
  .describe('VIAF identifier, quoted: `"113230702"`.');
const lcnaf = z
  .string()
  .regex(/^n[a-z]?\d{8,10}$/, 'an identifier of the Library of Congress, such as "n80076765"')
  .optional()
  .describe('Identifier in the name authority file of the Library of Congress: `n80076765`.');
const geonames = z.number().int().optional().describe('GeoNames identifier.');

export const partyIdentifiers = { wikidata, viaf, lcnaf };
export const placeIdentifiers = { wikidata, geonames };

/** What a record may have of them. */
export interface Identifiers {
  readonly wikidata?: string | undefined;
  readonly viaf?: string | undefined;
  readonly lcnaf?: string | undefined;
  readonly geonames?: number | undefined;
}
