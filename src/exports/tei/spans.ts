/** Marked parts of a text as nested elements. */
import type { Element, ElementContent, Text } from 'xast';

/** A part of a text, and the element that it becomes. A part of no length is an empty element at its place. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly element: (content: ElementContent[]) => Element;
}

/**
 * Wraps the parts of `text` in their elements. A part within another becomes an element within the other's; one that
 * begins in another and ends after it is left out, because XML cannot say it.
 */
export function nested(text: string, spans: readonly Span[]): ElementContent[] {
  // At one place, what has no length comes first, and then the longest.
  const ordered = spans.toSorted(
    (a, b) => a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end,
  );
  return between(text, ordered, 0, text.length);
}

function between(text: string, spans: readonly Span[], from: number, to: number): ElementContent[] {
  const content: ElementContent[] = [];
  let done = from;
  for (const [place, span] of spans.entries()) {
    const { start, end, element } = span;
    if (start < done || end > to) continue;
    content.push(...words(text.slice(done, start)));
    const inner = isPoint(span) ? [] : between(text, within(spans, place), start, end);
    content.push(element(inner));
    done = end;
  }
  return [...content, ...words(text.slice(done, to))];
}

const isPoint = ({ start, end }: Span): boolean => start === end;

/** The parts within the one at a place. In the order of `nested` they come after it, before the first that begins at its end. */
function within(spans: readonly Span[], place: number): Span[] {
  const inner: Span[] = [];
  const outer = spans[place];
  if (outer === undefined) return inner;
  for (let next = place + 1; next < spans.length; next++) {
    const span = spans[next];
    if (span === undefined || span.start >= outer.end) break;
    if (isWithin(span, outer)) inner.push(span);
  }
  return inner;
}

/** A point at either end of a part is outside it. */
const isWithin = (one: Span, { start, end }: Span): boolean =>
  isPoint(one) ? one.start > start && one.start < end : one.end <= end;

const words = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
