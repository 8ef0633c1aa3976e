/** Writes the files of a new site to a folder beside the old one. */
import {
  cpSync,
  linkSync,
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

/** Takes the files of a build. Paths are relative to the root of the site. */
export interface Output {
  /**
   * Writes a file.
   * @param make returns the content; not called if the last site has the file with the same `madeOf`
   * @param madeOf the digest of all inputs of the content; without it, `make` is always called
   */
  put(path: string, make: () => string | Uint8Array, madeOf?: string): void;
  /** Publishes the new site. Unchanged files keep their time stamps. */
  settle(): void;
}

/** The digests of the inputs and of the content of each file, by path. */
type Manifest = Readonly<Record<string, { readonly madeOf: string; readonly digest: string }>>;

/**
 * Opens an output.
 * @param folder the folder of the new site, possibly on another disk than the published one
 * @param manifestFile the file that stores the manifest between builds
 */
export function openOutput(place: SitePlace, folder: string, manifestFile: string): Output {
  const stored = readChecked(manifestFile);
  const last: Manifest = stored === undefined ? {} : (JSON.parse(stored) as Manifest);
  const manifest: Record<string, Manifest[string]> = {};
  /** Takes a file of the last site that was made of the same inputs and is as it was made. @returns whether there is one */
  const takeLast = (path: string, madeOf: string): boolean => {
    const known = last[path];
    if (known?.madeOf !== madeOf) return false;
    const from = join(place.path, path);
    const content = contentOf(from);
    if (content === undefined || digest(content) !== known.digest) return false;
    linkOrWrite(from, join(folder, path), content);
    manifest[path] = known;
    return true;
  };
  return {
    put(address, make, madeOf) {
      const path = join('.', address);
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      // A file of an interrupted build may also be one of the published site, which is not to be written.
      rmSync(file, { force: true });
      if (madeOf !== undefined && takeLast(path, madeOf)) return;
      const content = make();
      if (madeOf !== undefined) manifest[path] = { madeOf, digest: digest(content) };
      writeFileSync(file, content);
    },
    settle() {
      for (const path of filesIn(folder)) setTime(join(folder, path), join(place.path, path));
      bring(folder, place.next);
      replaceSite(place);
      writeChecked(manifestFile, JSON.stringify(manifest));
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

/** Makes one file of both, which need not be written and compared; between disks, writes the content. */
function linkOrWrite(from: string, to: string, content: Uint8Array): void {
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, content);
  }
}

/**
 * Gives a file the time stamp of the last one if their texts are equal. Whole milliseconds, which every file system
 * supports.
 */
function setTime(file: string, last: string): void {
  if (areOne(file, last)) return;
  const isSame = contentOf(last)?.equals(readFileSync(file)) ?? false;
  const seconds = Math.round(statSync(isSame ? last : file).mtimeMs) / 1000;
  utimesSync(file, seconds, seconds);
}

function areOne(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
