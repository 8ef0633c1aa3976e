/** What a rule is, and what it may look at. */
import type { Comparison } from '../anchors/compare.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import type { RecordFiles } from '../edition/records.ts';
import type { Edition } from '../model/edition.ts';
import type { Archive } from '../source/archive.ts';

/** What a rule may look at besides the edition: where things stand in the registers, and the files as read. */
export interface RuleContext {
  readonly yaml: RecordFiles;
  readonly archive: Archive;
  /** How the edition's anchors stand to those the ledger has promised. */
  readonly anchors: Comparison;
}

/** A problem, but for the name of the rule that found it. */
export type Finding = Omit<Diagnostic, 'rule'>;

/** A rule with a permanent name that says what is true when all is well. */
export interface Rule {
  readonly name: RuleName;
  check(edition: Edition, context: RuleContext): Iterable<Finding>;
}
