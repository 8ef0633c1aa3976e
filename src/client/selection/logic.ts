/** What a selection is called, where it stands, and how it is quoted and cited. */
import type { CitationPatterns } from '../../engine/model/published-files.ts';

/** A passage as its page shows it. */
export interface Passage {
  /** Its anchor: `t75`. */
  readonly id: string;
  /** As it is cited: `I.75`. */
  readonly title: string;
}

/** Passages in reading order, at least one. */
export interface Span {
  readonly first: Passage;
  readonly last: Passage;
}

const UNITS: { readonly [letter: string]: string } = { t: 'Turn', p: 'Paragraph' };

const numberOf = ({ id }: Passage): string | undefined => /^[tp](\d+)$/.exec(id)?.[1];

/** Whether the address of a passage can reach from the first to the last: `?to=78#t75`. */
export const isRange = ({ first, last }: Span): boolean =>
  first.id[0] === last.id[0] && numberOf(first) !== undefined && numberOf(last) !== undefined;

/** `Turn 75`, `Turns 75–78`; references where a passage has no number. */
export function nameOf(span: Span): string {
  const { first, last } = span;
  const unit = UNITS[first.id[0] ?? ''];
  if (!isRange(span) || unit === undefined) return referenceOf(span);
  const [from, to] = [numberOf(first), numberOf(last)];
  return from === to ? `${unit} ${from}` : `${unit}s ${from}–${to}`;
}

/** `I.75`, `I.75–78` */
export const referenceOf = ({ first, last }: Span): string =>
  first.id === last.id
    ? first.title
    : `${first.title}–${last.title.slice(last.title.indexOf('.') + 1)}`;

/** The address of a span on the page at `page`; without script it leads to the first passage. */
export function addressOf(page: string, span: Span): string {
  const { first, last } = span;
  const to = first.id !== last.id && isRange(span) ? `?to=${numberOf(last)}` : '';
  return `${page}${to}#${first.id}`;
}

/** Words in quotation marks, with what they are from. */
export const quotationOf = (words: string, title: string, span: Span, address: string): string =>
  `“${words}” (${title}, ${referenceOf(span)}, ${address})`;

/** The citation of a span in a style, or in the first where the style is unknown. */
export function citationOf(
  made: CitationPatterns,
  style: string,
  span: Span,
  address: string,
): string {
  const forms = made.patterns[made.passages[span.first.id] ?? 0] ?? {};
  const form = forms[style] ?? Object.values(forms)[0] ?? '';
  return form
    .replaceAll(made.marks.section, () => referenceOf(span))
    .replaceAll(made.marks.url, () => address);
}
