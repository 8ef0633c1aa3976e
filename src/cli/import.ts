/**
 * `npm run import`: reads files as received, and writes the documents that transcribe them.
 *
 *   npm run import -- letter.txt                     shows what would be written
 *   npm run import -- letter.txt --write             writes it
 *   npm run import -- minutes.docx --genre minutes   says the kind of document
 *   npm run import -- letter.txt --rights "In the public domain."   says whose the text is
 *   npm run import -- list.mbox --archive ../letters into another archive than content/
 *   npm run import -- --verify                       derives every received text from its original again
 *
 * docs/import.md says what is read from each kind of file, and what the received text of it is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readBytes } from '../engine/source/entries.ts';
import type { Imported } from '../import/imported.ts';
import { readFile } from '../import/read-file.ts';
import { showProgress } from '../site/progress.ts';
import { openFiles } from './archive-files.ts';
import { ARCHIVE_OPTION, archiveFolder } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import { lineDiff } from './line-diff.ts';
import { verifyOriginals } from './verify-originals.ts';

const OPTIONS = {
  write: { type: 'boolean' },
  genre: { type: 'string' },
  id: { type: 'string' },
  as: { type: 'string' },
  lines: { type: 'string' },
  charset: { type: 'string' },
  rights: { type: 'string' },
  verify: { type: 'boolean' },
  ...ARCHIVE_OPTION,
  ...JSON_OPTION,
} as const;

const MAX_FILES = 10_000;
/** So many documents are shown whole; of more, only what is to be decided. */
const MAX_SHOWN_DOCUMENTS = 5;

await runCommand('import', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, MAX_FILES);
  const folder = archiveFolder(values);
  const { archive, files } = await openFiles(folder);
  if (values.verify) {
    const { checked, changed } = await verifyOriginals(archive);
    if (changed.length > 0) process.exitCode = 1;
    answer(
      values.json,
      { checked, changed },
      [
        ...changed.map((one) => `${one}: the derivation gives another text than received/ has.`),
        `${checked} received texts derived from their originals again, ${changed.length} differ.`,
      ].join('\n'),
    );
    return;
  }
  if (positionals.length === 0) throw new Error('Expected a file: npm run import -- letter.txt');
  const texts = await readAll(positionals, values);
  const isSeveral = texts.length > 1;
  if (isSeveral && (values.id ?? values.as) !== undefined) {
    throw new Error('Unexpected --id or --as for several texts, expected one text.');
  }
  const plan = planImport(files, texts, {
    ...(values.genre !== undefined && { genre: values.genre }),
    ...(values.id !== undefined && { id: values.id }),
    ...(values.as !== undefined && { as: values.as }),
    ...(values.rights !== undefined && { rights: values.rights }),
  });
  const isWritten = values.write === true;
  if (isWritten) {
    for (const [path, file] of plan.files) {
      const at = join(folder, path);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, file, path === 'edition.yaml' ? {} : { flag: 'wx' });
    }
  }
  answer(
    values.json,
    { written: isWritten, files: [...plan.files.keys()], documents: plan.documents },
    report(plan, folder, archive.edition.text, isWritten, args),
  );
});

async function readAll(
  paths: readonly string[],
  { charset, lines }: { readonly charset?: string; readonly lines?: string },
): Promise<Imported[]> {
  const out: Imported[] = [];
  const options = {
    ...(charset !== undefined && { charset }),
    ...(lines !== undefined && { lines: rangesIn(lines) }),
  };
  const progress = showProgress('files');
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`No file ${missing}: expected its path and name.`);
  for (const path of paths) {
    progress.step(paths.length);
    const read = readFile(basename(path), readBytes(path), options);
    out.push(
      ...(await read.catch((error: Error) => {
        progress.end();
        throw new Error(`${path}: ${error.message}`);
      })),
    );
  }
  progress.end();
  return out;
}

/** Lines such as `1-37,39`. @throws Error for other words */
function rangesIn(words: string): (readonly [number, number])[] {
  return words.split(',').map((range) => {
    const [, from, to = from] = /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(range) ?? [];
    if (from === undefined || Number(from) < 1 || Number(to) < Number(from)) {
      throw new Error(`Unexpected lines "${range}", expected such as 41 or 1-37,39.`);
    }
    return [Number(from), Number(to)] as const;
  });
}

function report(
  { files, documents }: ImportPlan,
  folder: string,
  edition: string,
  isWritten: boolean,
  args: readonly string[],
): string {
  const lines: string[] = [];
  const isShown = !isWritten && documents.length <= MAX_SHOWN_DOCUMENTS;
  for (const [path, file] of files) {
    if (path === 'edition.yaml') lines.push(`Changes ${folder}/${path}`);
    else lines.push(`${isWritten ? 'Wrote' : 'New file'} ${folder}/${path} (${sizeOf(file)})`);
    const before = path === 'edition.yaml' ? edition : '';
    if (isShown && typeof file === 'string') lines.push(indented(lineDiff(before, file)));
  }
  for (const { id, title, doubts, unknown } of documents) {
    if (doubts.length === 0 && unknown.length === 0) continue;
    lines.push('', `${id}: ${title}`);
    for (const { message, line } of doubts) {
      lines.push(`  ${line === undefined ? '' : `line ${line}: `}${message}`);
    }
    for (const name of unknown) lines.push(`  ${name} is not in the authority files.`);
  }
  const unknown = [...new Set(documents.flatMap((document) => document.unknown))];
  const place = folder === 'content' ? '' : ` --archive ${folder}`;
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 12).map((name) => JSON.stringify(name));
    lines.push('', `To add them: npm run names -- add ${shown.join(' ')}${place} --write`);
  }
  const count = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
  lines.push(
    '',
    isWritten
      ? `${count} imported, 0 problems. Then: npm run anchors -- ${folder} --write`
      : `${count}, 0 problems. Nothing is written yet: npm run import -- ${shownArguments(args)} --write`,
  );
  return lines.join('\n');
}

/** The arguments as they were given, the first of many. */
function shownArguments(args: readonly string[]): string {
  const shown = args.map((one) => (/[^\w./:=,-]/.test(one) ? JSON.stringify(one) : one));
  return shown.length > 8 ? `${shown.slice(0, 8).join(' ')} …` : shown.join(' ');
}

function sizeOf(file: string | Uint8Array): string {
  const { length } = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return `${length.toLocaleString('en')} bytes`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
