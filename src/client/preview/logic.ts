/** Previews of the passages that a reference leads to, without a word about the page. */
import type { Words } from '../../markup/passage.ts';
import { type AddressParts, readArrival } from '../passage/logic.ts';

/** The passages that a link leads to. */
export interface ReferencedRange {
  readonly document: string;
  readonly first: string;
  readonly last: string;
}

/** Reads the address of a link: `/documents/i/?to=17#t12`. Nothing where it leads to no passage. */
export function parsePassageLink(link: AddressParts): ReferencedRange | undefined {
  const document = /\/documents\/([^/]+)\/$/.exec(link.pathname)?.[1];
  const arrival = readArrival(link);
  return document !== undefined && arrival !== undefined
    ? { document, first: arrival.first, last: arrival.last }
    : undefined;
}

/**
 * How the passages are cited: `I.12–17`.
 * @param citation of the first passage: `I.12`
 * @param last anchor of the last passage
 */
export function citeRange(citation: string, { first, last }: ReferencedRange): string {
  return first === last ? citation : `${citation}–${last.replace(/^\D+(?=\d)/, '')}`;
}

/** Cuts a passage after a word, where it has more than `limit` characters. */
export function shortenPieces(pieces: readonly Words[], limit: number): Words[] {
  let left = limit;
  return pieces.flatMap((piece) => {
    if (left <= 0) return [];
    const space = left;
    left -= piece.text.length;
    if (left >= 0) return piece;
    return { ...piece, text: `${piece.text.slice(0, space).replace(/\P{L}+\p{L}*$/u, '')}…` };
  });
}
