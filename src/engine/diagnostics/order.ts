import type { Diagnostic } from './diagnostic.ts';

/** Sorts problems by file, line, column and rule: the order of every report. */
export const inOrder = (problems: readonly Diagnostic[]): Diagnostic[] =>
  problems.toSorted(byPlace);

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) ||
  a.point.line - b.point.line ||
  a.point.column - b.point.column ||
  compare(a.rule, b.rule);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
