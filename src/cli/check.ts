/**
 * `npm run check`: compiles the archive without building, and reports every problem.
 *
 *   npm run check                                 a report to read
 *   npm run --silent check -- --json              a report for programs
 *   npm run --silent check -- --github            annotations for GitHub Actions
 *
 * `--format json` and `--format github` are the same.
 *
 * For another archive, add its folder: `npm run check -- <folder>`. The exit code is 1 if there is a problem.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.ts';
import type { Paint } from '../engine/diagnostics/reporters/terminal.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { Archive } from '../engine/source/archive.ts';

// Caches the compiled code of the engine: parsing it takes a third of a run.
enableCompileCache(resolve('.cache/modules'));
const { compile } = await import('../engine/compile.ts');
const { isReportFormat, REPORT_FORMATS, REPORTERS } = await import(
  '../engine/diagnostics/reporters/index.ts'
);
const { reportText } = await import('../engine/diagnostics/reporters/terminal.ts');
const { readArchive } = await import('../engine/source/archive.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
  },
});
const [folder = 'content'] = positionals;
const format = values.json ? 'json' : values.github ? 'github' : values.format;

const REPORT_STYLES = { place: 'bold', rule: 'red', frame: 'gray', suggestion: 'green' } as const;
const colour: Paint = (part, text) => styleText(REPORT_STYLES[part], text);

try {
  if (!isReportFormat(format)) {
    throw new Error(
      `Unexpected format "${format}", expected one of: ${REPORT_FORMATS.join(', ')}.`,
    );
  }
  const label = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  const archive = await readArchive(resolve(folder), label);
  const { edition, problems } = compile(archive);
  const isSound = edition !== undefined && problems.length === 0;
  if (!isSound) process.exitCode = 1;
  if (format !== 'text') process.stdout.write(REPORTERS[format](problems, archive));
  else if (isSound) console.log(archiveSummary(edition));
  else console.error(report(problems, archive));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
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
