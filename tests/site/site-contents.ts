import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest } from '../../src/engine/source/digest.ts';

/** Digests of all files below a folder, by their paths. */
export const contents = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [relative(folder, path), digest(readFileSync(path))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
