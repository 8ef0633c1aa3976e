/** Advice for editors: nothing is wrong with the archive, but somebody should look. */
import type { Point } from '../source/position.ts';

export interface Notice {
  readonly message: string;
  readonly file: string;
  readonly point: Point;
  /** Whether an edition is not to be published before this is settled. */
  readonly blocksRelease?: true;
}

/** The first position of a file. */
export const START: Point = { line: 1, column: 1 };
