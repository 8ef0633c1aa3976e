/** Writes the files of a new site to a folder beside the old one. */
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digest } from '../../engine/source/digest.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { digestIfAny } from './file-digest.ts';
import { digestOfFiles } from './folder-digest.ts';
import { replaceSite, type SitePlace } from './site-place.ts';

/** Takes the files of a build. Paths are relative to the root of the site. */
export interface Output {
  /**
   * Writes a file.
   * @param make returns the content; not called if the last site has the file with the same `madeOf`
   * @param madeOf the digest of all inputs of the content; without it, `make` is always called
   */
  put(path: string, make: () => string | Uint8Array, madeOf?: string): void;
  /** The digest of a file of the new site; nothing if there is none. */
  digestOf(path: string): string | undefined;
  /** Publishes the new site. Unchanged files keep their time stamps. @returns the digest of the site as a folder */
  settle(): string;
}

/** The digests of the content and of the inputs of each file, by path. */
type Manifest = Readonly<Record<string, { readonly digest: string; readonly madeOf?: string }>>;

/**
 * Opens an output.
 * @param folder the folder of the new site, possibly on another disk than the published one
 * @param manifestFile the file that stores the manifest between builds
 * @param known digests of files that are in the folder, by path
 */
export function openOutput(
  place: SitePlace,
  folder: string,
  manifestFile: string,
  known: ReadonlyMap<string, string> = new Map(),
): Output {
  const stored = readChecked(manifestFile);
  const last: Manifest = stored === undefined ? {} : (JSON.parse(stored) as Manifest);
  const manifest: Record<string, Manifest[string]> = {};
  const digests = new Map(known);
  /** Paths of files that are those of the last site. */
  const taken = new Set<string>();
  const folders = new Set<string>();
  /** Takes a file of the last site, if it is as it was made. @returns whether it is */
  const takeLast = (path: string, known: Manifest[string]): boolean => {
    const from = join(place.path, path);
    if (digestIfAny(from) !== known.digest) return false;
    if (linkOrCopy(from, join(folder, path))) taken.add(path);
    return true;
  };
  const write = (path: string, make: () => string | Uint8Array, madeOf?: string) => {
    const known = last[path];
    if (madeOf !== undefined && known?.madeOf === madeOf && takeLast(path, known)) return known;
    const content = make();
    const written = { digest: digest(content), ...(madeOf !== undefined && { madeOf }) };
    if (known?.digest !== written.digest || !takeLast(path, known)) {
      const file = join(folder, path);
      // It may be one file with another of the published site, which is not to be written.
      rmSync(file, { force: true });
      writeFileSync(file, content);
    }
    return written;
  };
  const digestOf = (path: string): string | undefined => {
    const digest = digests.get(path) ?? digestIfAny(join(folder, path));
    if (digest !== undefined) digests.set(path, digest);
    return digest;
  };
  return {
    put(address, make, madeOf) {
      const path = join('.', address);
      const above = dirname(path);
      if (!folders.has(above)) mkdirSync(join(folder, above), { recursive: true });
      folders.add(above);
      taken.delete(path);
      const written = write(path, make, madeOf);
      manifest[path] = written;
      digests.set(path, written.digest);
    },
    digestOf,
    settle() {
      const paths = filesIn(folder);
      const all = new Map(paths.map((path) => [path, digestOf(path) ?? '']));
      for (const path of paths) {
        if (!taken.has(path)) setTime(join(folder, path), join(place.path, path), all.get(path));
      }
      bring(folder, place.next);
      replaceSite(place);
      writeChecked(manifestFile, JSON.stringify(manifest));
      return digestOfFiles(all);
    },
  };
}

/** Moves a folder, possibly to another disk. */
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

/** Makes one file of both, or copies it where the file system cannot do so. @returns whether both are now one file */
function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    // What is there may be one file with another of the published site, which is not to be written.
    rmSync(to, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return linkOrCopy(from, to);
    copyFileSync(from, to);
    return false;
  }
}

/**
 * Gives a file the time stamp of the last one if their texts are equal. Whole milliseconds, which every file system
 * supports.
 */
function setTime(file: string, last: string, digest: string | undefined): void {
  if (areOne(file, last)) return;
  const isSame = digestIfAny(last) === digest;
  const seconds = Math.round(statSync(isSame ? last : file).mtimeMs) / 1000;
  utimesSync(file, seconds, seconds);
}

function areOne(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
