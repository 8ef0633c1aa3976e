import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest } from '../../engine/source/digest.ts';
import { digestIfAny } from './file-digest.ts';

/**
 * The digest of the paths and bytes of all files in a folder, and in folders that are linked from it. What cannot be read
 * counts as empty: a build says why.
 */
export const folderDigest = (folder: string): string => digestWithin(folder, []);

/** The digest of a folder of files, of which those are known. @param digests by path from the folder */
export const digestOfFiles = (digests: ReadonlyMap<string, string>): string =>
  digest(
    [...digests]
      .map(([path, content]) => `${path.replaceAll('\\', '/')} ${content}`)
      .sort()
      .join('\n'),
  );

/** @param above the folders that it is in: a link to one of them counts as empty */
function digestWithin(folder: string, above: readonly string[]): string {
  const place = unless(() => realpathSync(folder), '');
  if (place === '' || above.includes(place)) return '';
  const entries = unless(() => readdirSync(folder, { withFileTypes: true, recursive: true }), []);
  const digests = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      const isFolder = !entry.isFile() && unless(() => statSync(path).isDirectory(), false);
      const content = isFolder ? digestWithin(path, [...above, place]) : (digestIfAny(path) ?? '');
      return [relative(folder, path), content];
    });
  return digestOfFiles(new Map(digests));
}

/** The result of reading from the disk, or another where that fails. */
function unless<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
