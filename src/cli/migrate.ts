/**
 * `npm run migrate`: upgrades an archive to the source format that this version reads.
 *
 *   npm run migrate                  shows the changes without writing them
 *   npm run migrate -- --write       writes it
 *
 * For another archive, add its folder: `npm run migrate -- <folder>`.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FORMAT, formatOf } from '../engine/format/version.ts';
import { readArchive, sourcesOf } from '../engine/source/archive.ts';
import { parseYaml } from '../engine/source/yaml.ts';
import { migrated, stepsFrom } from '../migrations/index.ts';
import { readArguments, runCommand } from './command.ts';
import { lineDiff } from './line-diff.ts';

const OPTIONS = { write: { type: 'boolean' } } as const;

await runCommand(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS, 1);
  const [folder = 'content'] = positionals;
  const archive = await readArchive(resolve(folder), '');
  const { path, text } = archive.edition;
  const steps = stepsFrom(formatOf(parseYaml(path, text)));
  if (steps.length === 0) {
    console.log(`${folder} has format ${FORMAT}: nothing to migrate.`);
  } else {
    const files = new Map(sourcesOf(archive).map((file) => [file.path, file.text]));
    await migrate(steps, files, folder, values.write === true);
  }
});

async function migrate(
  steps: ReturnType<typeof stepsFrom>,
  files: ReadonlyMap<string, string>,
  folder: string,
  isWritten: boolean,
): Promise<void> {
  for (const { from, summary } of steps) {
    console.log(`Format ${from} to ${from + 1}: ${summary}`);
  }
  for (const [path, text] of migrated(files, steps)) {
    console.log(`\n${join(folder, path)}\n${lineDiff(files.get(path) ?? '', text)}`);
    if (isWritten) await writeFile(join(folder, path), text);
  }
  console.log(
    isWritten
      ? '\nWritten. Run "npm run check" and look at the difference before you commit it.'
      : '\nNothing is written yet: npm run migrate -- --write',
  );
}
