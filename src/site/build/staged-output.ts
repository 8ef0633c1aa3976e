/** The files of a new site, made in a folder beside the old one. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digest } from '../../engine/source/digest.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { replaceSite, type SitePlace } from './site-place.ts';

/** What a build adds to its site. Paths are given from the root of the site. */
export interface Output {
  /**
   * Writes a file.
   * @param make is not called when the last site has the file, made of the same
   * @param madeOf names everything that the text depends on; without it, the text is always made
   */
  put(path: string, make: () => string, madeOf?: string): void;
  /** Gives the new site its place. Files that are as they were keep their time stamps. */
  settle(): void;
}

/** By the path of each file what it was made of, and the digest of its text. */
type Manifest = Readonly<Record<string, { readonly madeOf: string; readonly digest: string }>>;

/**
 * Opens an output.
 * @param folder holds the new site, perhaps on another disk than its place
 * @param manifestFile a file that says to the next build what files were made of
 */
export function openOutput(place: SitePlace, folder: string, manifestFile: string): Output {
  const stored = readChecked(manifestFile);
  const last: Manifest = stored === undefined ? {} : (JSON.parse(stored) as Manifest);
  const manifest: Record<string, Manifest[string]> = {};
  const madeBefore = (path: string, madeOf: string): string | undefined => {
    const known = last[path];
    if (known?.madeOf !== madeOf) return undefined;
    const text = contentOf(join(place.path, path), 'utf8');
    return text !== undefined && digest(text) === known.digest ? text : undefined;
  };
  return {
    put(address, make, madeOf) {
      const path = join('.', address);
      const file = join(folder, path);
      const text = (madeOf === undefined ? undefined : madeBefore(path, madeOf)) ?? make();
      if (madeOf !== undefined) manifest[path] = { madeOf, digest: digest(text) };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    settle() {
      for (const path of filesIn(folder)) setTime(join(folder, path), join(place.path, path));
      bring(folder, place.next);
      replaceSite(place);
      writeChecked(manifestFile, JSON.stringify(manifest));
    },
  };
}

/** Brings a folder to another disk. */
function bring(folder: string, target: string): void {
  if (relative(folder, target) === '') return;
  rmSync(target, { recursive: true, force: true });
  cpSync(folder, target, { recursive: true, preserveTimestamps: true });
  rmSync(folder, { recursive: true });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** Gives a file the time stamp of the last one where it says the same. Whole milliseconds, which every file system has. */
function setTime(file: string, last: string): void {
  const isSame = contentOf(last, 'latin1') === contentOf(file, 'latin1');
  const seconds = Math.round(statSync(isSame ? last : file).mtimeMs) / 1000;
  utimesSync(file, seconds, seconds);
}

function contentOf(path: string, encoding: BufferEncoding): string | undefined {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}
