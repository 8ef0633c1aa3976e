/** A problem that an editor has to fix: its position, what was found, and what was expected. */
import type { Point } from '../source/position.ts';
import type { RuleName } from './rule-ids.ts';

/** A second place that belongs to a problem, such as the first definition of a duplicate name. */
export interface RelatedPlace {
  readonly file: string;
  readonly point: Point;
  readonly message: string;
}

export interface Diagnostic {
  /** The permanent id of the rule, which states what must be true: `note-has-text`. */
  readonly rule: RuleName;
  /** "Unexpected X, expected Y." */
  readonly message: string;
  readonly file: string;
  readonly point: Point;
  /** The number of characters to underline. */
  readonly length?: number;
  /** The suggested correction. */
  readonly suggestion?: string;
  readonly related?: readonly RelatedPlace[];
}

/** Reports a problem in the current file. */
export type Report = (
  rule: RuleName,
  at: Point,
  message: string,
  more?: Pick<Diagnostic, 'length' | 'suggestion' | 'related'>,
) => void;
