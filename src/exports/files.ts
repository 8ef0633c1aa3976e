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

/** `/documents/i/citation.patterns.json`: citation patterns of its passages, which a script completes. */
export const patternsAddress = (document: string): string =>
  `${documentAddress(document)}citation.patterns.json`;

/** `/documents/i/passages.json`: the words of each passage. */
export const passagesAddress = (document: string): string =>
  `${documentAddress(document)}passages.json`;

/** `/documents/i/quoting.json`: what the panel about a passage says. */
export const quotingAddress = (document: string): string =>
  `${documentAddress(document)}quoting.json`;

/** `/documents/i/print.css`: the style sheet of the printed page. */
export const paperAddress = (document: string): string => `${documentAddress(document)}print.css`;

/** `/documents/i/cards.html`: a page with cards of what the document names and links. */
export const cardsAddress = (document: string): string => `${documentAddress(document)}cards.html`;
