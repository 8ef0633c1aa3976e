/**
 * Verifies Astro's cache of pages. Astro 7.3.5 writes its files in place and does not check them:
 * https://docs.astro.build/en/reference/experimental-flags/incremental-build/
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest } from '../../engine/source/digest.ts';
import { readChecked, writeChecked } from './checked-file.ts';

/** The paths of Astro's cache: the keys of pages, and the pages. */
const LIST = 'incremental-build.json';
const PAGES = 'dist';

/** Digests of the files in the cache after a build, by path. */
type Digests = Readonly<Record<string, string>>;

const recordOf = (cache: string): string => join(cache, 'digests.json');

/** Records the content of the cache after a build. */
export function recordPages(cache: string): void {
  const digests = filesIn(cache).map((path) => [path, digestOf(join(cache, path))] as const);
  writeChecked(recordOf(cache), JSON.stringify(Object.fromEntries(digests)));
}

/**
 * Removes every file that differs from its state after the last complete build: it was truncated or changed, or an
 * interrupted build wrote it. Astro renders its page again.
 */
export function discardAlteredPages(cache: string): void {
  const record = readChecked(recordOf(cache));
  const digests: Digests = record === undefined ? {} : (JSON.parse(record) as Digests);
  for (const path of filesIn(cache)) {
    const file = join(cache, path);
    if (digestOf(file) !== digests[path]) rmSync(file, { force: true });
  }
}

/** Paths relative to the cache folder. */
function filesIn(cache: string): string[] {
  const pages = readFolder(join(cache, PAGES)).map((path) => relative(cache, path));
  return [LIST, ...pages];
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function digestOf(file: string): string | undefined {
  try {
    return digest(readFileSync(file));
  } catch {
    return undefined;
  }
}
