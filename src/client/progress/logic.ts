/** Finds the passage that is being read. */

/**
 * The first of `count` passages that extends below `line`, or the last one.
 * @param bottomOf the lower edge of a passage, ascending, in the unit of `line`
 */
export function passageAt(
  line: number,
  count: number,
  bottomOf: (index: number) => number,
): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(middle) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
