/**
 * `npm run names`: says what the authority files lack, and which names of the texts they do not know.
 *
 *   npm run names                                          a report of content/
 *   npm run names -- add "Ada Lock" "Bo Key"               shows the records of new people
 *   npm run names -- add "Ada Lock" --as people --write    writes them
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../engine/compile.ts';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import { type EntryRemark, type NamesReport, namesReport } from '../engine/notices/names-report.ts';
import { REGISTERS, type Register } from '../engine/source/registers.ts';
import { openFiles } from './archive-files.ts';
import { ARCHIVE_OPTION, archiveFolder } from './archive-option.ts';
import { checkFiles } from './check-files.ts';
import { answer, JSON_OPTION, readArguments, runCommand, suggestionText } from './command.ts';
import { lineDiff } from './line-diff.ts';
import { withEntries } from './new-entries.ts';

const OPTIONS = {
  write: { type: 'boolean' },
  as: { type: 'string' },
  ...ARCHIVE_OPTION,
  ...JSON_OPTION,
} as const;

const MAX_NAMES = 10_000;
/** So many entries of a list are shown; `--json` has all. */
const MAX_SHOWN = 20;

await runCommand('names', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, MAX_NAMES);
  const [verb, ...names] = positionals;
  const folder = archiveFolder(values);
  const { archive, files } = await openFiles(folder);
  if (verb === undefined) {
    const { edition, problems } = compile(archive);
    if (edition === undefined) throw new Error(reportText(problems, archive));
    const report = namesReport(edition);
    answer(values.json, report, reportWords(report, folder));
    return;
  }
  if (verb !== 'add' || names.length === 0) {
    throw new Error(
      `Unexpected "${verb}", expected names after add: npm run names -- add "Ada Lock"`,
    );
  }
  const register = registerNamed(values.as ?? 'people');
  const path = `authority/${register}.yaml`;
  const before = archive[register].text;
  const { text, ids } = withEntries(register, before, names);
  const added = { ...Object.fromEntries(files), [path]: text };
  const { problems, archive: next } = checkFiles(new Map(Object.entries(added)));
  const own = problems.filter(({ file }) => file === path);
  if (own.length > 0) throw new Error(reportText(own, next));
  const isWritten = values.write === true;
  if (isWritten) writeFileSync(join(folder, path), text);
  answer(
    values.json,
    { written: isWritten, file: path, ids },
    isWritten
      ? `Added ${ids.join(', ')} to ${folder}/${path}.`
      : `${folder}/${path}\n${lineDiff(before, text)}\nNothing is written yet: add --write.`,
  );
});

function registerNamed(name: string): Register {
  const found = REGISTERS.find((register) => register === name);
  if (found !== undefined) return found;
  throw new Error(
    `Unexpected authority file "${name}", expected one of: ${REGISTERS.join(', ')}.${suggestionText(name, REGISTERS)}`,
  );
}

function reportWords(report: NamesReport, folder: string): string {
  const { unknown } = report;
  const place = folder === 'content' ? '' : ` --archive ${folder}`;
  const unknownLines = unknown.slice(0, MAX_SHOWN).map(({ name, count, first, candidates }) => {
    const meant = candidates.length === 0 ? '' : `   Perhaps: ${candidates.join(', ')}`;
    return `  ${name} (${count}, first in ${first})${meant}`;
  });
  return [
    ...section('Names of the texts that no entry has', unknown.length, unknownLines),
    ...(unknown.length > 0
      ? [
          `  To add them: npm run names -- add ${JSON.stringify(unknown[0]?.name)}${place} --write`,
          '',
        ]
      : []),
    ...remarks('Entries that no text names', report.neverMet),
    ...remarks('Forms that no text has', report.formsNeverMet),
    ...remarks('Perhaps the same person', report.likelySame),
    ...remarks('Without a life or description', report.withoutLife),
    ...remarks('Without a source', report.withoutSource),
  ]
    .join('\n')
    .trimEnd();
}

function remarks(title: string, list: readonly EntryRemark[]): string[] {
  return section(
    title,
    list.length,
    list.slice(0, MAX_SHOWN).map(({ register, id, what }) => `  ${register}/${id}: ${what}`),
  );
}

function section(title: string, count: number, lines: readonly string[]): string[] {
  const more =
    count > lines.length ? [`  … and ${count - lines.length} more: --json has all.`] : [];
  return [`${title}: ${count}`, ...lines, ...more, ''];
}
