/** Positions in source files. */

/** A position in a source file. Line and column begin at 1; columns are UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}
