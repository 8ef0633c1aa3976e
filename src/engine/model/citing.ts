/** Cites passages: `I.32`, and `I.75–78` for a range. */
import type { Strings } from '../../strings/strings.ts';
import { typeset } from '../markdown/typography.ts';
import type { Document, Passage } from './document.ts';

/** The reference of a passage or a range of passages. Passages without a number are cited by their anchor: `I.head`. */
export function citePassages(document: Document, first: Passage, last: Passage = first): string {
  const from = first.number ?? first.id;
  const to = last.number ?? last.id;
  return from === to
    ? `${document.citationPrefix}.${from}`
    : `${document.citationPrefix}.${from}–${to}`;
}

/**
 * What a list calls a passage: its reference, `I.32`, or words for what it is where it has no number, `I, heading`.
 * Citations have the anchor in its place.
 */
export const passageName = (
  document: Document,
  first: Passage,
  { documents }: Strings,
  last: Passage = first,
): string =>
  first === last && first.number === undefined
    ? documents.unnumbered(document.citationPrefix, first.id)
    : citePassages(document, first, last);

/** The passages of `document` from `first` to `last`, inclusive; empty if either is missing. */
export function passagesBetween(
  document: Document,
  first: string,
  last: string,
): readonly Passage[] {
  const start = document.passages.findIndex((passage) => passage.id === first);
  const end = document.passages.findIndex((passage) => passage.id === last);
  return start === -1 || end === -1 ? [] : document.passages.slice(start, end + 1);
}

/** The name of a document in a list: `Document I`, or its title if it has no number. */
export const documentLabel = (
  { record: { number, title } }: Document,
  { documents }: Strings,
): string => (number === undefined ? typeset(title) : documents.numbered(number));
