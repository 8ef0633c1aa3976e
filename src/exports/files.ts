/** Addresses of the files that accompany a document's page. They are permanent, like that of the page. */
import { documentAddress } from '../engine/model/addresses.ts';

/** `/documents/i/citation.ris` @param file of a format in `formats.ts` */
export const documentFileAddress = (document: string, file: string): string =>
  `${documentAddress(document)}${file}`;

/** The media type of linksets (RFC 9264). */
export const LINKSET_TYPE = 'application/linkset+json';

/** `/documents/i/linkset.json`, of type application/linkset+json (RFC 9264) */
export const linksetAddress = (document: string): string =>
  `${documentAddress(document)}linkset.json`;
