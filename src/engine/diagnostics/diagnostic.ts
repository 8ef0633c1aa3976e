/** Something an editor has to mend: where it stands, what was met, what was expected. */
import type { Point } from '../source/position.ts';
import type { RuleName } from './rule-ids.ts';

/** A second place that belongs to a problem: the first definition of a doubled name, the received text… */
export interface RelatedPlace {
  readonly file: string;
  readonly point: Point;
  readonly message: string;
}

export interface Diagnostic {
  /** Permanent name of the rule, saying what is true when all is well: `note-has-text`. */
  readonly rule: RuleName;
  /** "Unexpected X, expected Y." */
  readonly message: string;
  readonly file: string;
  readonly point: Point;
  /** How many characters the caret underlines. */
  readonly length?: number;
  /** The nearest correction. */
  readonly suggestion?: string;
  readonly related?: readonly RelatedPlace[];
}

/** Reports a problem of the file that is being read. */
export type Report = (
  rule: RuleName,
  at: Point,
  message: string,
  more?: Pick<Diagnostic, 'length' | 'suggestion' | 'related'>,
) => void;
