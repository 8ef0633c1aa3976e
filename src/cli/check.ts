/**
 * `npm run check`: compiles the archive without building, and reports every problem.
 *
 *   npm run check                                 a report to read
 *   npm run --silent check -- --json              a report for programs
 *   npm run --silent check -- --github            annotations for GitHub Actions
 *
 *   npm run check -- --watch                      checks again whenever a file changes
 *
 * `--format json` and `--format github` are the same. `--drafts` checks documents that are not finished, too.
 *
 * For another archive, add its folder: `npm run check -- <folder>`, or `--archive <folder>`. The exit code is 1 if there is a problem.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Diagnostic, RelatedPlace } from '../engine/diagnostics/diagnostic.ts';
import type { Paint } from '../engine/diagnostics/reporters/terminal.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { Archive } from '../engine/source/archive.ts';
import type { CompilationCache } from '../site/build/compilation-cache.ts';

// Caches the compiled code of the engine: parsing it takes a third of a run.
enableCompileCache(resolve('.cache/modules'));
const { compile } = await import('../engine/compile.ts');
const { isReportFormat, REPORT_FORMATS, REPORTERS } = await import(
  '../engine/diagnostics/reporters/index.ts'
);
const { reportText } = await import('../engine/diagnostics/reporters/terminal.ts');
const { noticesOf } = await import('../engine/notices/index.ts');
const { archiveReader } = await import('../engine/source/archive.ts');
const { archiveCache, documentFolder } = await import('../site/build/cache-folders.ts');
const { openCache } = await import('../site/build/compilation-cache.ts');
const { openNotices } = await import('../site/build/notice-cache.ts');
const { watchFolders } = await import('../site/build/watch-folders.ts');
const { showProgress } = await import('../site/progress.ts');
const { ARCHIVE_OPTION, archiveFolder } = await import('./archive-option.ts');
const { readArguments, runCommand } = await import('./command.ts');

const OPTIONS = {
  format: { type: 'string' },
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  drafts: { type: 'boolean' },
  watch: { type: 'boolean' },
  ...ARCHIVE_OPTION,
} as const;

const REPORT_STYLES = { place: 'bold', rule: 'red', frame: 'gray', suggestion: 'green' } as const;
const colour: Paint = (part, text) => styleText(REPORT_STYLES[part], text);

await runCommand('check', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  const folder = archiveFolder(values, positionals[0]);
  const format = values.json ? 'json' : values.github ? 'github' : (values.format ?? 'text');
  if (!isReportFormat(format)) {
    throw new Error(
      `Unexpected format "${format}", expected one of: ${REPORT_FORMATS.join(', ')}.`,
    );
  }
  const label = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  const read = archiveReader(resolve(folder), label);
  let cache: CompilationCache | undefined;
  const check = async (): Promise<void> => {
    const archive = await read();
    cache ??= openCache(documentFolder(folder, label));
    const progress = showProgress('documents');
    const { edition, problems } = compile(archive, cache, {
      drafts: values.drafts === true,
      onDocument: progress.step,
    });
    progress.end();
    cache.prune();
    const isSound = edition !== undefined && problems.length === 0;
    const slips = openNotices(archiveCache(folder));
    const notices = isSound ? noticesOf(edition, archive, slips.remember) : [];
    if (isSound) slips.save();
    process.exitCode = isSound ? 0 : 1;
    if (format !== 'text') process.stdout.write(REPORTERS[format](problems, archive, notices));
    else if (isSound) {
      console.log(archiveSummary(edition));
      if (notices.length > 0) console.error(noticesText(notices));
    } else console.error(report(problems, archive));
  };
  await check();
  if (values.watch) watchFolder(folder, check);
});

/** So long after a change files are read: editors write a file in steps. */
const SETTLE_MS = 100;

/** Checks again after each change, until the program is ended. An archive that cannot be read is said, and watched on. */
function watchFolder(folder: string, check: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  watchFolders(resolve(folder), () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.error(`\n${new Date().toLocaleTimeString('en-GB')}`);
      check().catch((error: Error) => console.error(error.message));
    }, SETTLE_MS);
  });
  console.error(`Watching ${folder} (end with Ctrl+C)`);
}

/** Advice below a sound report. */
function noticesText(notices: readonly RelatedPlace[]): string {
  const lines = notices.map(
    ({ file, point: { line, column }, message }) => `  ${file}:${line}:${column} ${message}`,
  );
  return [
    `\n${notices.length === 1 ? 'A notice, which is no problem' : `${notices.length} notices, which are no problems`}:`,
    ...lines,
  ].join('\n');
}

function report(problems: readonly Diagnostic[], archive: Archive): string {
  const text = reportText(problems, archive, process.stderr.isTTY ? colour : undefined);
  return `${text}\nWhat a rule means: npm run explain -- <rule>`;
}

function archiveSummary({ documents }: Edition): string {
  const sum = (of: (document: (typeof documents)[number]) => number): number =>
    documents.reduce((total, document) => total + of(document), 0);
  const { user, system } = process.cpuUsage();
  return (
    `${documents.length} documents, ${sum(({ passages }) => passages.length)} passages, ` +
    `${sum(({ notes }) => notes.length)} notes, 0 problems in ${((user + system) / 1e6).toFixed(1)} s CPU`
  );
}
