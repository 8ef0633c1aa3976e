/** The compiled edition. Integration and pages share this module, so it is compiled once per process. */
import { basename, join } from 'node:path';
import { type Compilation, compile } from '../engine/compile.ts';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.ts';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import type { Edition } from '../engine/model/edition.ts';
import { type Archive, archiveReader } from '../engine/source/archive.ts';
import { archiveRoot } from './archive-root.ts';
import { archiveCache, documentFolder } from './build/cache-folders.ts';
import { type CompilationCache, openCache } from './build/compilation-cache.ts';
import { showProgress } from './progress.ts';

/** The cache folder of this archive for one `kind` of data. */
export const cacheFolder = (kind: string): string => join(archiveCache(archiveRoot()), kind);

export interface CompiledArchive extends Compilation {
  readonly archive: Archive;
}

/** Whether somebody edits: drafts are read as well, problems are reported, and pages are shown in spite of them. */
let isEdited = false;

/** Begins to serve an editor. */
export function openForEditing(): void {
  isEdited = true;
}

/** Whether an editor is served. */
export const isOpenForEditing = (): boolean => isEdited;

let compiled: Promise<CompiledArchive> | undefined;

/** What reads the archive, and keeps of it what has not changed. */
let source: { readonly read: () => Promise<Archive>; readonly cache: CompilationCache } | undefined;

function openSource(): NonNullable<typeof source> {
  // Messages name files as they are beside the folder of the archive.
  const label = basename(archiveRoot());
  return {
    read: archiveReader(archiveRoot(), label),
    cache: openCache(documentFolder(archiveRoot(), label)),
  };
}

async function compileFromDisk(): Promise<CompiledArchive> {
  source ??= openSource();
  const { read, cache } = source;
  const archive = await read();
  const progress = showProgress('documents');
  const compilation = compile(archive, cache, {
    drafts: isEdited || process.env.DRAFTS === '1',
    onDocument: progress.step,
  });
  progress.end();
  cache.prune();
  if (isEdited && compilation.problems.length > 0) {
    console.error(reportText(compilation.problems, archive));
  }
  return { ...compilation, archive };
}

/** Discards the edition, so that it is compiled again after an editor has saved a file. */
export function forgetEdition(): void {
  compiled = undefined;
}

/**
 * Returns the edition, which is compiled at the first call.
 * @throws Error with the report of every problem. It has no stack, because the problems are in the content.
 */
export const openEdition = async (): Promise<Edition> => (await openArchive()).edition;

/**
 * The edition with the files that it was compiled from.
 * @throws Error as `openEdition` does
 */
export async function openArchive(): Promise<{ edition: Edition; archive: Archive }> {
  const { edition, problems, archive } = await openCompilation();
  if (edition === undefined || (problems.length > 0 && !isEdited)) {
    throw contentError(problems, archive);
  }
  return { edition, archive };
}

/** The files with all that was found in them: also what is no edition, because of its problems. */
export function openCompilation(): Promise<CompiledArchive> {
  compiled ??= compileFromDisk();
  return compiled;
}

/** The report of every problem, as an error without a stack, because the problems are in the content. */
export function contentError(problems: readonly Diagnostic[], archive: Archive): Error {
  return Object.assign(new Error(`\n${reportText(problems, archive)}`), {
    name: 'ContentError',
    stack: '',
    hint: 'npm run explain -- <rule> prints a rule’s manual page.',
    // Astro searches this text for "document" and "window" and would give advice about browser globals.
    toString: () => 'ContentError',
  });
}
