/** Differences of two texts, line by line, as `diff -u` prints them. */
import { diff } from 'node:util';

/** Unchanged lines that are shown before and after a change. */
const CONTEXT_LINES = 3;

/** Every changed line with a `+` or `-` before it, and its neighbours; `…` where lines are left out. */
export function lineDiff(before: string, after: string): string {
  const edits = diff(linesOf(before), linesOf(after));
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

/** Signs by Node’s operations -1, 0, 1: only in the second text, in both, only in the first. */
const SIGNS = ['+', ' ', '-'] as const;

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
