/** Whole-archive checks, one file per rule, in the order their problems are reported. */
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../report/problem.ts';
import type { Archive } from '../source/archive.ts';
import type { Yaml } from '../source/yaml.ts';

/** What a rule may look at besides the edition: where things stand in the registers, and the files as read. */
export interface Context {
  readonly yaml: Readonly<
    Record<'edition' | 'people' | 'places' | 'groups' | 'events' | 'bibliography', Yaml>
  >;
  readonly archive: Archive;
}

/** A rule with a permanent name that says what is true when all is well. */
export interface Rule {
  readonly name: string;
  check(edition: Edition, context: Context): Iterable<Problem>;
}

const rules: readonly Rule[] = [];

/** Every problem of every rule. */
export const checkRules = (edition: Edition, context: Context): Problem[] =>
  rules.flatMap((rule) => [...rule.check(edition, context)]);
