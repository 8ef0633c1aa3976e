/** Arrow keys in the conversation timeline. */

/** A position in the timeline: a bar, or a topic below the bars. Indexes begin at 0. */
export interface TimelinePosition {
  readonly on: 'mark' | 'topic';
  readonly index: number;
}

/**
 * The position that `key` leads to; `undefined` if the key does nothing there.
 * @param firsts the index of the first bar of each topic
 * @param count the number of bars
 */
export function nextPosition(
  key: string,
  { on, index }: TimelinePosition,
  firsts: readonly number[],
  count: number,
): TimelinePosition | undefined {
  const mark = (to: number): TimelinePosition => ({
    on: 'mark',
    index: Math.min(count - 1, Math.max(0, to)),
  });
  const first = firsts[index] ?? 0;
  const topic = { on: 'topic', index: firsts.findLastIndex((at) => at <= index) } as const;
  switch (key) {
    case 'Home':
      return mark(0);
    case 'End':
      return mark(count - 1);
    case 'ArrowLeft':
      return mark((on === 'mark' ? index : first) - 1);
    case 'ArrowRight':
      return mark(on === 'mark' ? index + 1 : first);
    case 'ArrowUp':
      return on === 'topic' ? mark(first) : undefined;
    case 'ArrowDown':
      return on === 'mark' ? topic : undefined;
    default:
      return undefined;
  }
}
