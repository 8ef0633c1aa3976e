/** The compiled edition, once per process: integration, pages and exports all ask here. */
import { resolve } from 'node:path';
import { type Compilation, compile } from '../engine/compile.ts';
import type { Edition } from '../engine/model/edition.ts';
import { reportText } from '../engine/report/text.ts';
import { type Archive, readArchive } from '../engine/source/archive.ts';
import { digest } from '../engine/source/digest.ts';
import { openCache } from './compilation-cache.ts';

/** The archive's folder: `content`, or another that the variable `ARCHIVE` names. */
export const archiveRoot = (): string => resolve(process.env.ARCHIVE ?? 'content');

/** The folder for what is kept of this archive between builds, one for each `kind` of thing. */
export const cacheFolder = (kind: string): string =>
  resolve('.cache', digest(archiveRoot()).slice(0, 12), kind);

interface Opened extends Compilation {
  readonly archive: Archive;
}

/** The integration runs as it is and the pages bundled, in one process: they share what hangs here. */
const KEPT = Symbol.for('annotated-archive.compilation');
const OPENED = Symbol.for('annotated-archive.edition');
const shared = globalThis as { [KEPT]?: Promise<Opened> | undefined; [OPENED]?: Edition };

async function compileFromDisk(): Promise<Opened> {
  const root = archiveRoot();
  const archive = await readArchive(root);
  const cache = openCache(cacheFolder('documents'));
  const compilation = compile(archive, cache);
  cache.prune();
  return { ...compilation, archive };
}

/** Forgets the compilation: an editor has saved a file. */
export function forgetEdition(): void {
  shared[KEPT] = undefined;
}

/**
 * The edition.
 * @throws Error whose message is the report of every problem, without a stack: the fault is in the content.
 */
export async function openEdition(): Promise<Edition> {
  shared[KEPT] ??= compileFromDisk();
  const { edition, problems, archive } = await shared[KEPT];
  if (edition === undefined || problems.length > 0) {
    throw Object.assign(new Error(`\n${reportText(problems, archive)}`), {
      name: 'ContentError',
      stack: '',
      hint: 'npm run explain -- <rule> prints a rule’s manual page.',
      // Astro looks here for the words "document" and "window", and would give advice about browsers.
      toString: () => 'ContentError',
    });
  }
  shared[OPENED] = edition;
  return edition;
}

/**
 * The edition as it was last opened. Pages open it; the components in them ask here and need not wait, since Astro sets
 * aside everything that follows a component which waits.
 */
export function openedEdition(): Edition {
  const edition = shared[OPENED];
  if (edition === undefined) throw new Error('No edition: a page opens it before its components.');
  return edition;
}
