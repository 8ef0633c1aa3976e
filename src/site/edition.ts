/** The compiled edition. Integration and pages share this module, so it is compiled once per process. */
import { resolve } from 'node:path';
import { type Compilation, compile } from '../engine/compile.ts';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import type { Edition } from '../engine/model/edition.ts';
import { type Archive, readArchive } from '../engine/source/archive.ts';
import { digest } from '../engine/source/digest.ts';
import { openCache } from './build/compilation-cache.ts';

/** The folder of the archive: the variable `ARCHIVE`, or `content`. */
export const archiveRoot = (): string => resolve(process.env.ARCHIVE ?? 'content');

/** The cache folder of this archive for one `kind` of data. */
export const cacheFolder = (kind: string): string =>
  resolve('.cache', digest(archiveRoot()).slice(0, 12), kind);

interface CompiledArchive extends Compilation {
  readonly archive: Archive;
}

let showsDrafts = false;

/** Reads drafts as well, while somebody edits. */
export function showDrafts(): void {
  showsDrafts = true;
}

let compiled: Promise<CompiledArchive> | undefined;

async function compileFromDisk(): Promise<CompiledArchive> {
  const archive = await readArchive(archiveRoot());
  const cache = openCache(cacheFolder('documents'));
  const compilation = compile(archive, cache, {
    drafts: showsDrafts || process.env.DRAFTS === '1',
  });
  cache.prune();
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
  compiled ??= compileFromDisk();
  const { edition, problems, archive } = await compiled;
  if (edition === undefined || problems.length > 0) {
    throw Object.assign(new Error(`\n${reportText(problems, archive)}`), {
      name: 'ContentError',
      stack: '',
      hint: 'npm run explain -- <rule> prints a rule’s manual page.',
      // Astro searches this text for "document" and "window" and would give advice about browser globals.
      toString: () => 'ContentError',
    });
  }
  return { edition, archive };
}
