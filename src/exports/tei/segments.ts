/** The structure of a passage in TEI: lines, lists, tables, quotations, verse, speeches. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Segment } from '../../engine/model/segments.ts';
import type { Span } from './spans.ts';

type Content = ElementContent[];

/** The spans of segments, at any depth. */
export function segmentSpans(segments: readonly Segment[]): Span[] {
  const isVerse = (one: Segment): boolean => one.type === 'verse';
  return segments.flatMap((segment, index) => [
    ...spansOf(segment, index),
    ...segmentSpans(isVerse(segment) ? [] : segment.segments),
    ...(isVerse(segment) ? segment.segments.flatMap(verseSpans) : []),
  ]);
}

function spansOf({ type, start, end, isHead, align, isMarked }: Segment, index: number): Span[] {
  const span = (element: (content: Content) => Element): Span[] => [{ start, end, element }];
  switch (type) {
    case 'line':
      // The first line needs no mark.
      return index === 0 ? [] : [{ start, end: start, element: () => x('lb') }];
    case 'quotation':
      return span((content) => x('quote', isMarked ? { type: 'reply' } : {}, content));
    case 'row':
      return span((content) => x('row', isHead ? { role: 'label' } : {}, content));
    case 'cell':
      return span((content) => x('cell', { rend: align }, content));
    case 'preformatted':
      return span((content) => x('ab', { type: 'preformatted', 'xml:space': 'preserve' }, content));
    case 'paragraph':
      return span((content) => x('p', content));
    case 'verse':
      return [];
    default:
      return span((content) => x(type, content));
  }
}

/** A line of verse begins after the name of a speaker that it has. */
function verseSpans({ type, start, end, indent, number, segments }: Segment): Span[] {
  const inner = segmentSpans(segments);
  if (type !== 'line') return [...spansOf({ type, start, end, segments }, 0), ...inner];
  const speaker = segments.find((one) => one.type === 'speaker' && one.start === start);
  const rend = indent === undefined ? undefined : `indent${indent}`;
  const n = number === undefined ? undefined : `${number}`;
  const from = speaker === undefined ? start : speaker.end + 1;
  return [{ start: from, end, element: (content) => x('l', { n, rend }, content) }, ...inner];
}

/** Whether a passage has verse, or a speech of a play. */
export const hasVerse = (segments: readonly Segment[]): boolean =>
  segments.some(({ type }) => type === 'verse');

/** Whether a passage has the name of a speaker. */
export const hasSpeaker = (segments: readonly Segment[]): boolean =>
  segments.some((one) => one.type === 'speaker' || hasSpeaker(one.segments));

/** A speech: the name and directions before it, then its lines or words. */
export function speechElement(
  attributes: Readonly<Record<string, string | undefined>>,
  content: Content,
  isVerse: boolean,
): Element {
  const first = content.findIndex((one) => !isBeforeSpeech(one));
  const head = first === -1 ? content : content.slice(0, first);
  const words = first === -1 ? [] : content.slice(first);
  return x('sp', attributes, [...head, isVerse ? x('lg', words) : x('p', words)]);
}

/** The lines of a passage of verse. */
export const verseElement = (
  attributes: Readonly<Record<string, string | undefined>>,
  content: Content,
): Element => x('lg', attributes, content);

const isBeforeSpeech = (node: ElementContent): boolean =>
  node.type === 'element'
    ? node.name === 'speaker' || node.name === 'stage'
    : node.type === 'text' && node.value.trim() === '';
