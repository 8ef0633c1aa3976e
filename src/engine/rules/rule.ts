/** The interface of rules. */
import type { Comparison } from '../anchors/compare.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import type { RecordFiles } from '../edition/records.ts';
import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { Archive, SourceFile } from '../source/archive.ts';
import { perObject } from '../source/per-object.ts';

/** What a rule may use besides the edition: parsed files, for positions, and the archive. */
export interface RuleContext {
  readonly yaml: RecordFiles;
  /** The files that are read: those of drafts only where drafts are part of the edition. */
  readonly archive: Archive;
  /** The drafts that are not part of the edition. */
  readonly drafts: readonly SourceFile[];
  /** The comparison of published anchors with those of the edition. */
  readonly anchors: Omit<Comparison, 'added'>;
}

/** A problem without the id of its rule. */
export type Finding = Omit<Diagnostic, 'rule'>;

/** A rule. Its permanent id states what must be true. */
export interface Rule {
  readonly name: RuleName;
  check(edition: Edition, context: RuleContext): Iterable<Finding>;
}

/** A rule that looks at each document by itself, once as long as the document is the same object. */
export function documentRule(
  name: RuleName,
  check: (document: Document) => Iterable<Finding>,
): Rule {
  const findings = perObject((document: Document): readonly Finding[] => [...check(document)]);
  return { name, check: ({ documents }) => documents.flatMap(findings) };
}
