/** Ranges of lines in a received file. */

/** The lines of `ranges`, in their order. @param ranges first and last line, counted from 1 */
export const linesIn = (
  lines: readonly string[],
  ranges: readonly (readonly [number, number])[],
): string[] => ranges.flatMap(([first, last]) => lines.slice(first - 1, last));
