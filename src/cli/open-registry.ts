/** Opens an archive for the commands that write its anchor registry. */
import { resolve } from 'node:path';
import { collectAnchors, type Pages } from '../engine/anchors/collect.ts';
import { compile } from '../engine/compile.ts';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import type { RuleName } from '../engine/diagnostics/rule-ids.ts';
import type { Edition } from '../engine/model/edition.ts';
import {
  type AnchorRegistry,
  anchorRegistry as ledgerSchema,
} from '../engine/schemas/anchor-registry.ts';
import { validate } from '../engine/schemas/validate.ts';
import { type Archive, readArchive } from '../engine/source/archive.ts';
import { parseYaml } from '../engine/source/yaml.ts';
import { showProgress } from '../site/progress.ts';

/** The rules whose problems the anchor commands solve. */
const REGISTRY_RULES: ReadonlySet<RuleName> = new Set([
  'anchor-is-kept',
  'anchor-is-not-reused',
  'anchor-text-is-stable',
]);

export interface OpenRegistry {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly pages: Pages;
  readonly registry: AnchorRegistry;
}

/**
 * Reads the archive in `folder`.
 * @param strict also fails on problems of the registry rules
 * @throws Error with the report of all problems
 */
export async function openRegistry(folder: string, strict = false): Promise<OpenRegistry> {
  const archive = await readArchive(resolve(folder), folder.replaceAll('\\', '/'));
  const progress = showProgress('documents');
  const { edition, problems } = compile(archive, undefined, { onDocument: progress.step });
  progress.end();
  const open = problems.filter(({ rule }) => strict || !REGISTRY_RULES.has(rule));
  if (edition === undefined || open.length > 0) throw new Error(reportText(open, archive));
  return {
    archive,
    edition,
    pages: collectAnchors(edition),
    registry: parseRegistry(archive.anchors),
  };
}

/** Parses a valid registry. An empty file is an empty registry. */
export function parseRegistry({ path, text }: { path: string; text: string }): AnchorRegistry {
  const { value, problems } = validate(ledgerSchema, parseYaml(path, text === '' ? '[]' : text));
  if (value === undefined) {
    const lines = problems.map(
      ({ point: { line, column }, message }) => `${path}:${line}:${column} ${message}`,
    );
    throw new Error(lines.join('\n'));
  }
  return value;
}
