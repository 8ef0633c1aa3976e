import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/**
 * The digest of the paths and bytes of all files in a folder, and in folders that are linked from it. What cannot be read
 * counts as empty: a build says why.
 */
export function folderDigest(folder: string, above: readonly string[] = []): string {
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
        ? folderDigest(path, [...above, place])
        : unless(() => digest(readFileSync(path)), '');
      return `${relative(folder, path).replaceAll('\\', '/')} ${content}`;
    });
  return digest(lines.join('\n'));
}

/** The result of reading from the disk, or another where that fails. */
function unless<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
