import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/** Bytes that are read at once. */
const PART = 2 ** 18;

/**
 * The digest of the paths and bytes of all files in a folder, and in folders that are linked from it. What cannot be read
 * counts as empty: a build says why.
 */
export const folderDigest = (folder: string): string =>
  digestWithin(folder, [], Buffer.allocUnsafe(PART));

/**
 * @param above the folders that it is in: a link to one of them counts as empty
 * @param part what bytes are read into. A buffer for each file would make Node collect garbage several times for a large site.
 */
function digestWithin(folder: string, above: readonly string[], part: Buffer): string {
  const place = unless(() => realpathSync(folder), '');
  if (place === '' || above.includes(place)) return '';
  const entries = unless(() => readdirSync(folder, { withFileTypes: true, recursive: true }), []);
  const lines = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const isFolder = unless(() => statSync(path).isDirectory(), false);
      const content = isFolder
        ? digestWithin(path, [...above, place], part)
        : unless(() => fileDigest(path, part), '');
      return `${relative(folder, path).replaceAll('\\', '/')} ${content}`;
    });
  return digest(lines.join('\n'));
}

function fileDigest(path: string, part: Buffer): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part))
      hash.update(part.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** The result of reading from the disk, or another where that fails. */
function unless<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
