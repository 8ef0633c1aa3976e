/** Opens an archive for the commands that write its ledger. */
import { resolve } from 'node:path';
import { anchorsOf, type Pages } from '../engine/anchors/collect.ts';
import { compile } from '../engine/compile.ts';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import type { RuleName } from '../engine/diagnostics/rule-ids.ts';
import { type Ledger, ledger as ledgerSchema } from '../engine/schemas/anchor-registry.ts';
import { validate } from '../engine/schemas/validate.ts';
import { type Archive, readArchive } from '../engine/source/archive.ts';
import { parseYaml } from '../engine/source/yaml.ts';

/** What the ledger itself is there to mend. */
const ABOUT_THE_LEDGER: ReadonlySet<RuleName> = new Set([
  'anchor-is-kept',
  'anchor-is-not-reused',
  'anchor-text-is-stable',
]);

export interface OpenLedger {
  readonly archive: Archive;
  readonly pages: Pages;
  readonly ledger: Ledger;
}

/**
 * Reads the archive in `folder`.
 * @param strict also refuses what the rules of the ledger find.
 * @throws Error with the report of every problem that stands in the way.
 */
export async function openLedger(folder: string, strict = false): Promise<OpenLedger> {
  const archive = await readArchive(resolve(folder), folder.replaceAll('\\', '/'));
  const { edition, problems } = compile(archive);
  const open = problems.filter(({ rule }) => strict || !ABOUT_THE_LEDGER.has(rule));
  if (edition === undefined || open.length > 0) throw new Error(reportText(open, archive));
  return { archive, pages: anchorsOf(edition), ledger: parseLedger(archive.anchors) };
}

/** Reads a ledger that is known to be sound; an empty file is an empty ledger. */
export function parseLedger({ path, text }: { path: string; text: string }): Ledger {
  const { value, problems } = validate(ledgerSchema, parseYaml(path, text === '' ? '[]' : text));
  if (value === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}
