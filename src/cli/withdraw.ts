/**
 * `npm run withdraw`: takes the words of a document, or of passages, out of the archive, and keeps their addresses.
 *
 *   npm run withdraw -- letter --reason "Asked for by the heirs."              shows what would change
 *   npm run withdraw -- letter#p2 letter#p3 --reason "…" --write               of these passages, and writes it
 *
 * The page says that the words are withdrawn, when and why. The words go from the document, the received file and the registry of
 * addresses; the history of a repository still has them: docs/withdraw.md.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectAnchors } from '../engine/anchors/collect.ts';
import { registryText } from '../engine/anchors/registry.ts';
import { compile } from '../engine/compile.ts';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import type { Edition } from '../engine/model/edition.ts';
import { digest } from '../engine/source/digest.ts';
import { openFiles } from './archive-files.ts';
import { ARCHIVE_OPTION, archiveFolder } from './archive-option.ts';
import { checkFiles } from './check-files.ts';
import { answer, JSON_OPTION, readArguments, runCommand, suggestionText } from './command.ts';
import { lineDiff } from './line-diff.ts';
import { parseRegistry } from './open-registry.ts';
import { type Redaction, redactedDocument, redactedLines, redactedRegistry } from './redaction.ts';

const OPTIONS = {
  reason: { type: 'string' },
  date: { type: 'string' },
  write: { type: 'boolean' },
  ...ARCHIVE_OPTION,
  ...JSON_OPTION,
} as const;

const MAX_PASSAGES = 1000;

await runCommand('withdraw', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, MAX_PASSAGES);
  const { reason } = values;
  const folder = archiveFolder(values);
  if (positionals.length === 0)
    throw new Error('Expected a document or passages: npm run withdraw -- letter#p2 --reason "…"');
  if (reason === undefined)
    throw new Error('Expected a reason, which the page shows: --reason "…"');
  const { archive, files } = await openFiles(folder);
  const { edition, problems } = compile(archive, undefined, { drafts: true });
  if (edition === undefined || problems.length > 0) throw new Error(reportText(problems, archive));
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const redaction = redactionOf(edition, positionals, { date, reason });
  const { document } = redaction;

  const path = `documents/${document.id}.md`;
  const file = document.record.witness?.file ?? '';
  const received = edition.received.find((one) => one.file === file);
  if (received === undefined)
    throw new Error(`Unexpected document "${document.id}", expected one with a received text.`);
  const text = redactedDocument(textOf(files, path), redaction);
  const lines = redactedLines(received.lines, redaction).join('\n');
  const record = textOf(files, 'edition.yaml').replaceAll(received.sha256, digest(lines));
  const changed = new Map([
    [path, text],
    [`received/${file}`, lines],
    ['edition.yaml', record],
  ]);
  // The addresses are compared last: without the registry, what they now have is known.
  const bare = checkFiles(
    new Map<string, string | Uint8Array>([...files, ...changed, ['anchors.yaml', '[]']]),
  );
  if (bare.edition === undefined || bare.problems.length > 0) {
    throw new Error(
      `Nothing is written, because the archive would have problems:\n\n${reportText(bare.problems, bare.archive)}`,
    );
  }
  const current = new Map(
    [...collectAnchors(bare.edition).values()]
      .flat()
      .map(({ page, id, words }) => [`${page}#${id}`, words] as const),
  );
  for (const registry of ['anchors.yaml', ...editionsIn(folder)]) {
    if (!existsSync(join(folder, registry))) continue;
    const before = readFileSync(join(folder, registry), 'utf8');
    const next = redactedRegistry(
      parseRegistry({ path: registry, text: before }),
      current,
      redaction,
    );
    changed.set(registry, registryText(next));
  }
  const checked = checkFiles(new Map<string, string | Uint8Array>([...files, ...changed]));
  if (checked.problems.length > 0) {
    throw new Error(
      `Nothing is written, because the archive would have problems:\n\n${reportText(checked.problems, checked.archive)}`,
    );
  }
  const isWritten = values.write === true;
  if (isWritten) for (const [name, words] of changed) writeFileSync(join(folder, name), words);
  const original = edition.record.received.find((one) => one.file === file)?.original;
  const rest =
    original === undefined
      ? ''
      : `\nThe original originals/${original.file} still has the words: delete it, and "original" in edition.yaml.`;
  answer(
    values.json,
    {
      document: document.id,
      passages: [...redaction.passages],
      files: [...changed.keys()],
      written: isWritten,
    },
    isWritten
      ? `Withdrew ${redaction.passages.size} passages of ${document.id}. The history of the repository still has the words.${rest}`
      : `${path}\n${lineDiff(textOf(files, path), text)}\n\nAlso: ${[...changed.keys()].slice(1).join(', ')}\nNothing is written yet: add --write.${rest}`,
  );
});

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

/** The registries of published editions, which have the words, too. */
function editionsIn(folder: string): string[] {
  return globSync('editions/*.yaml', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== 'editions/changes.yaml');
}

/** @throws Error for what is no document or passage, or passages of several documents */
function redactionOf(
  { documents }: Edition,
  addresses: readonly string[],
  { date, reason }: Pick<Redaction, 'date' | 'reason'>,
): Redaction {
  const parts = addresses.map((address) => address.split('#'));
  const [id = ''] = parts[0] ?? [];
  const document = documents.find((one) => one.id === id);
  if (document === undefined) {
    const ids = documents.map((one) => one.id);
    throw new Error(
      `Unexpected document "${id}", expected one of the archive.${suggestionText(id, ids)}`,
    );
  }
  if (parts.some(([other]) => other !== id)) throw new Error('Expected passages of one document.');
  const known = document.passages.map((passage) => passage.id);
  const named = parts.flatMap(([, passage]) => (passage === undefined ? [] : [passage]));
  const unknown = named.find((passage) => !known.includes(passage));
  if (unknown !== undefined) {
    throw new Error(`Unexpected passage "${unknown}" of "${id}".${suggestionText(unknown, known)}`);
  }
  const isWhole = named.length === 0;
  return { document, passages: new Set(isWhole ? known : named), isWhole, date, reason };
}
