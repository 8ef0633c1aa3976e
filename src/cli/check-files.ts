/** Checks an archive that is not on the disk yet. */
import { compile } from '../engine/compile.ts';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.ts';
import type { Edition } from '../engine/model/edition.ts';
import { type Archive, archiveOf } from '../engine/source/archive.ts';

const encoder = new TextEncoder();

/** What the engine says of an archive. */
export interface Checked {
  readonly archive: Archive;
  readonly edition?: Edition;
  readonly problems: readonly Diagnostic[];
}

/**
 * Compiles an archive from its files.
 * @param files texts or bytes, by their paths within the archive
 * @param label the prefix of paths in messages, as for `readArchive`
 */
export function checkFiles(files: ReadonlyMap<string, string | Uint8Array>, label = ''): Checked {
  const bytes = new Map(
    [...files].map(
      ([path, file]) => [path, typeof file === 'string' ? encoder.encode(file) : file] as const,
    ),
  );
  const archive = archiveOf(bytes, label);
  const { edition, problems } = compile(archive, undefined, { drafts: true });
  return { archive, problems, ...(edition !== undefined && { edition }) };
}
