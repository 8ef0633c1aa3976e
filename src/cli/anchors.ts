/**
 * `npm run anchors`: compares the edition with the registry of published anchors, and proposes decisions.
 *
 *   npm run anchors                                        compares published anchors with the current content
 *   npm run anchors -- --write                             updates the registry with new anchors and proposed decisions
 *   npm run anchors -- --accept i#t3 --reason "…"          accepts the current words of an anchor
 *   npm run anchors -- --retire i#t3 --reason "…"          records that the edition no longer has the words of an anchor
 *
 * For another archive, add its folder: `npm run anchors -- <folder>`, or `--archive <folder>`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anchorAddress } from '../engine/anchors/collect.ts';
import { type ComparedAnchor, compareAnchors } from '../engine/anchors/compare.ts';
import { proposeDecisions } from '../engine/anchors/propose.ts';
import {
  accept,
  registryText,
  retire,
  withDecisions,
  withNewAnchors,
} from '../engine/anchors/registry.ts';
import { reportAnchors } from '../engine/anchors/report.ts';
import { ARCHIVE_OPTION, archiveFolder } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';
import { openRegistry } from './open-registry.ts';

const OPTIONS = {
  write: { type: 'boolean' },
  accept: { type: 'string' },
  retire: { type: 'string' },
  reason: { type: 'string' },
  ...ARCHIVE_OPTION,
  ...JSON_OPTION,
} as const;

await runCommand('anchors', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  const folder = archiveFolder(values, positionals[0]);
  const { pages, registry } = await openRegistry(folder);
  const comparison = compareAnchors(pages, registry);
  const save = (next: typeof registry): Promise<void> =>
    writeFile(join(folder, 'anchors.yaml'), registryText(next));

  const one = values.accept ?? values.retire;
  if (one !== undefined) {
    const { unchanged, edited, changed, reused, missing, misdirected } = comparison;
    const compared = [
      ...unchanged,
      ...edited,
      ...changed,
      ...reused,
      ...missing,
      ...misdirected,
    ].find(({ page, entry }) => anchorAddress(page, entry.id) === one);
    const decide = values.accept === undefined ? retire : accept;
    await save(
      withDecisions(registry, [decide(expectOne(one, compared), expectReason(values.reason))]),
    );
    answer(values.json, { updated: one }, `Updated ${one} in ${folder}/anchors.yaml.`);
  } else {
    const proposals = proposeDecisions(pages, registry, comparison);
    const isWritten = values.write === true;
    const done = `Updated ${folder}/anchors.yaml. Review the diff before you commit it.`;
    if (isWritten) await save(withNewAnchors(withDecisions(registry, proposals.decisions), pages));
    answer(
      values.json,
      { ...comparison, proposals, written: isWritten },
      [reportAnchors(comparison, proposals), ...(isWritten ? [done] : [])].join('\n'),
    );
  }
});

function expectOne(address: string, compared: ComparedAnchor | undefined): ComparedAnchor {
  if (compared !== undefined) return compared;
  throw new Error(`Unexpected address "${address}", expected a published one, such as i#t3.`);
}

function expectReason(reason: string | undefined): string {
  if (reason) return reason;
  throw new Error('Expected a reason: --reason "…"');
}
