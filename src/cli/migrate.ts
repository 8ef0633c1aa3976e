/**
 * `npm run migrate`: upgrades an archive to the source format that this version reads.
 *
 *   npm run migrate                  shows the changes without writing them
 *   npm run migrate -- --write       writes it
 *
 * For another archive, add its folder: `npm run migrate -- <folder>`, or `--archive <folder>`.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FORMAT, formatOf } from '../engine/format/version.ts';
import { readArchive, sourcesOf } from '../engine/source/archive.ts';
import { parseYaml } from '../engine/source/yaml.ts';
import { migrated, stepsFrom } from '../migrations/index.ts';
import { ARCHIVE_OPTION, archiveFolder } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';
import { lineDiff } from './line-diff.ts';

const OPTIONS = { write: { type: 'boolean' }, ...ARCHIVE_OPTION, ...JSON_OPTION } as const;

await runCommand('migrate', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  const folder = archiveFolder(values, positionals[0]);
  const archive = await readArchive(resolve(folder), '');
  const { path, text } = archive.edition;
  const steps = stepsFrom(formatOf(parseYaml(path, text)));
  if (steps.length === 0) {
    answer(
      values.json,
      { format: FORMAT, steps: [], files: [], written: false },
      `${folder} has format ${FORMAT}: nothing to migrate.`,
    );
  } else {
    const files = new Map(sourcesOf(archive).map((file) => [file.path, file.text]));
    const isWritten = values.write === true;
    const changed = migrated(files, steps);
    const words = reportOf(steps, files, changed, folder, isWritten);
    if (isWritten) {
      for (const [path, text] of changed) await writeFile(join(folder, path), text);
    }
    answer(
      values.json,
      { format: FORMAT, steps, files: [...changed.keys()], written: isWritten },
      words,
    );
  }
});

/** The steps, the difference of each file, and what to do next. */
function reportOf(
  steps: ReturnType<typeof stepsFrom>,
  files: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, string>,
  folder: string,
  isWritten: boolean,
): string {
  return [
    ...steps.map(({ from, summary }) => `Format ${from} to ${from + 1}: ${summary}`),
    ...[...changed].map(
      ([path, text]) => `\n${join(folder, path)}\n${lineDiff(files.get(path) ?? '', text)}`,
    ),
    isWritten
      ? '\nWritten. Run "npm run check" and look at the difference before you commit it.'
      : '\nNothing is written yet: npm run migrate -- --write',
  ].join('\n');
}
