/** Names, addresses, quotations and citations of selections. */
import * as strings from '#strings/client-selection.ts';
import type { CitationPatterns } from '../../engine/model/published-files.ts';
import { placesBetween, placesInWords } from '../../markup/source-places.ts';

/** A passage of the page. */
export interface SelectedPassage {
  /** Its anchor: `t75`. */
  readonly id: string;
  /** Its citation: `I.75`. */
  readonly title: string;
}

/** The first and last selected passage, in reading order. */
export interface SelectedPassages {
  readonly first: SelectedPassage;
  readonly last: SelectedPassage;
}

const numberOfId = ({ id }: SelectedPassage): string | undefined => /^[tp](\d+)$/.exec(id)?.[1];

/** Whether an address can express the range: `?to=78#t75`. */
export const isRange = ({ first, last }: SelectedPassages): boolean =>
  first.id[0] === last.id[0] && numberOfId(first) !== undefined && numberOfId(last) !== undefined;

/** `Turn 75`, `Turns 75–78`, or the citation if a passage has no number. */
export function selectionName(span: SelectedPassages): string {
  const { first, last } = span;
  const name = strings.passages[first.id[0] ?? ''];
  return isRange(span) && name ? name(numberOfId(first), numberOfId(last)) : referenceOf(span);
}

/** `I.75`, `I.75–78` */
export const referenceOf = ({ first, last }: SelectedPassages): string =>
  first.id === last.id
    ? first.title
    : `${first.title}–${last.title.slice(last.title.indexOf('.') + 1)}`;

/** The address of the passages on `page`. Without script it leads to the first one. */
export function selectionAddress(page: string, span: SelectedPassages): string {
  const { first, last } = span;
  const to = first.id !== last.id && isRange(span) ? `?to=${numberOfId(last)}` : '';
  return `${page}${to}#${first.id}`;
}

/** The words in quotation marks, with their source. */
export const quotationOf = (
  words: string,
  { edition, archive }: Pick<CitationPatterns, 'edition' | 'archive'>,
  span: SelectedPassages,
  address: string,
): string => strings.quotation(words, edition, referenceOf(span), archive, address);

/** Where the passages are in the source: `pp. 1046–1047`. */
const placesOf = ({ places }: CitationPatterns, { first, last }: SelectedPassages): string =>
  places === undefined
    ? ''
    : placesInWords(
        placesBetween(places.of[first.id] ?? [], places.of[last.id] ?? []),
        places.forms,
      );

/** The citation of the passages in a style, or in the first style if it is unknown. */
export function citationOf(
  made: CitationPatterns,
  style: string,
  span: SelectedPassages,
  address: string,
): string {
  const forms = made.patterns[made.passages[span.first.id] ?? 0] ?? {};
  const form = forms[style] ?? Object.values(forms)[0] ?? '';
  return completed(form, made, span, address);
}

/** A text with the reference of the passages, their places in the source, and their address in the place of the marks. */
function completed(
  text: string,
  made: CitationPatterns,
  span: SelectedPassages,
  address: string,
): string {
  const { section, url } = made.marks;
  const cited = [referenceOf(span), placesOf(made, span)].filter(Boolean).join(', ');
  return text.replaceAll(section, () => cited).replaceAll(url, () => address);
}

/** The record of the passages for a reference manager. @param texts of its format, one for each pattern */
export function recordOf(
  made: CitationPatterns,
  texts: readonly string[],
  span: SelectedPassages,
  address: string,
): string {
  const { marks, passages } = made;
  const ids = new Set([span.first.id, span.last.id]);
  const text = texts[passages[span.first.id] ?? 0] ?? '';
  return completed(text.replaceAll(marks.anchor, [...ids].join('-')), made, span, address);
}
