/** Files beside a document's page, for machines: permanent addresses like the page's own. */
import { documentAddress } from '../engine/model/addresses.ts';

/** `/documents/i/citation.ris` @param file of a format in `formats.ts` */
export const documentFileAddress = (document: string, file: string): string =>
  `${documentAddress(document)}${file}`;

/** `/documents/i/linkset.json`, of type application/linkset+json (RFC 9264) */
export const linksetAddress = (document: string): string =>
  `${documentAddress(document)}linkset.json`;

/** `/documents/i/citation.patterns.json`: citations of its passages, to be completed by a script. */
export const patternsAddress = (document: string): string =>
  `${documentAddress(document)}citation.patterns.json`;

/** `/documents/i/passages.json`: the words of each passage. */
export const passagesAddress = (document: string): string =>
  `${documentAddress(document)}passages.json`;

/** `/documents/i/cards.html`: a fragment with cards of everyone named in the document. */
export const cardsAddress = (document: string): string => `${documentAddress(document)}cards.html`;
