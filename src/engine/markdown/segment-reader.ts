/** Reads segments of a passage. */
import type { ElementContent } from 'hast';
import type { Segment, SegmentType } from '../model/segments.ts';
import type { InlineState } from './inline-state.ts';

/** Reads a segment. Segments within it become its parts. */
export function inSegment(
  type: SegmentType,
  state: InlineState,
  read: () => ElementContent[],
  facts: Partial<Omit<Segment, 'type' | 'start' | 'end' | 'segments'>> = {},
): ElementContent[] {
  const outer = state.segments;
  const inner: Segment[] = [];
  state.segments = inner;
  const start = state.text.length;
  const content = read();
  outer.push({ type, start, end: state.text.length, ...facts, segments: inner });
  state.segments = outer;
  return content;
}
