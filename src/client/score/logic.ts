/** Ways through the score by arrow keys. */

/** A place in the score: one of its marks, or one of the topics under them; both count from 0. */
export interface ScorePosition {
  readonly on: 'mark' | 'topic';
  readonly index: number;
}

/**
 * Where `key` leads from `from`; nothing where the key has no meaning there.
 * @param firsts the first mark of each topic
 * @param count number of marks
 */
export function nextPosition(
  key: string,
  { on, index }: ScorePosition,
  firsts: readonly number[],
  count: number,
): ScorePosition | undefined {
  const mark = (to: number): ScorePosition => ({
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
