/** Compares two texts line by line. The output is similar to that of `diff -u`. */
import { diff } from 'node:util';

/** Number of unchanged lines shown before and after a change. */
const CONTEXT_LINES = 3;

/** Formats every changed line with `+` or `-`, and its neighbours. `…` stands for omitted lines. */
export function lineDiff(before: string, after: string): string {
  const edits = diff(splitLines(before), splitLines(after));
  const isShown = (index: number): boolean =>
    edits
      .slice(Math.max(0, index - CONTEXT_LINES), index + CONTEXT_LINES + 1)
      .some(([operation]) => operation !== 0);
  return edits
    .flatMap(([operation, line], index): string[] => {
      if (isShown(index)) return [`${SIGNS[operation + 1]}${line}`];
      return index > 0 && isShown(index - 1) ? [' …'] : [];
    })
    .join('\n');
}

/** Signs for Node’s operations -1, 0 and 1: only in the second text, in both, only in the first. */
const SIGNS = ['+', ' ', '-'] as const;

const splitLines = (text: string): string[] => text.replace(/\n$/, '').split('\n');
