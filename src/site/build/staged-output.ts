/** The folder of the built site, which a build changes when everything new is there, and not before. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a build makes of the last one's files. Paths are given from the root of the site. */
export interface Output {
  /**
   * Gives a file its content. Where the last build's is the same, that one serves again.
   * @param make is not asked when the last build's file was made of the same
   * @param madeOf names everything that the content depends on; without it, the content is made and compared
   */
  put(path: string, make: () => string | Uint8Array, madeOf?: string): void;
  /** Brings what is new to its place; what is neither new nor was put again is removed. */
  settle(): void;
}

/** By the path of each file what it was made of. */
type Manifest = Readonly<Record<string, string>>;

/** Reads what is known of the last build's files, and forgets it: until this build has settled, nobody knows what is there. */
function takeManifest(manifestFile: string): Manifest {
  if (!existsSync(manifestFile)) return {};
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  rmSync(manifestFile);
  return manifest;
}

/** Of each path below a folder whether it is a folder itself; nothing where the folder is not there. */
function pathsBelow(folder: string): Map<string, boolean> {
  if (!existsSync(folder)) return new Map();
  const root = resolve(folder);
  const found = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    found.map((one) => {
      const path = join(one.parentPath, one.name).slice(root.length + 1);
      return [path, one.isDirectory()] as const;
    }),
  );
}

/**
 * Opens an output.
 * @param place the folder of the site
 * @param next a folder beside it, in which what is new waits: all that is there when the output settles
 * @param manifestFile a file that tells from one build to the next what files were made of
 */
export function openOutput(place: string, next: string, manifestFile: string): Output {
  const last = pathsBelow(place);
  const known = takeManifest(manifestFile);
  const manifest: Record<string, string> = {};
  const cached = new Set<string>();
  const isFile = (path: string): boolean => last.get(path) === false;
  const isMadeOf = (path: string, madeOf?: string): boolean =>
    madeOf !== undefined && madeOf === known[path] && isFile(path);
  const says = (path: string, text: string, encoding: BufferEncoding): boolean =>
    isFile(path) && readFileSync(join(place, path), encoding) === text;
  /** What waits and is not the same as what is there already. As strings: memory outside the heap sets off collections. */
  const isNew = (path: string): boolean =>
    !cached.has(path) && !says(path, readFileSync(join(next, path), 'latin1'), 'latin1');
  const merge = (): void => {
    const waiting = [...pathsBelow(next)].flatMap(([path, isFolder]) => (isFolder ? [] : path));
    const files = new Set([...cached, ...waiting]);
    const folders = new Set([...files].flatMap(foldersAbove));
    for (const [path, isFolder] of last) {
      const isWanted = (isFolder ? folders : files).has(path);
      if (!isWanted) rmSync(join(place, path), { recursive: true, force: true });
    }
    for (const folder of folders) {
      if (!last.get(folder)) mkdirSync(join(place, folder), { recursive: true });
    }
    for (const path of waiting.filter(isNew)) renameSync(join(next, path), join(place, path));
    rmSync(next, { recursive: true });
  };
  return {
    put(address, make, madeOf) {
      const path = join('.', address);
      if (madeOf !== undefined) manifest[path] = madeOf;
      cached.add(path);
      if (isMadeOf(path, madeOf)) return;
      const made = make();
      if (isText(made) ? says(path, made, 'utf8') : says(path, latin1(made), 'latin1')) return;
      cached.delete(path);
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), made);
    },
    settle() {
      if (existsSync(place)) merge();
      else renameSync(next, place);
      mkdirSync(dirname(manifestFile), { recursive: true });
      writeFileSync(manifestFile, JSON.stringify(manifest));
    },
  };
}

const isText = (content: string | Uint8Array): content is string => typeof content === 'string';

/** Bytes as a string of the same length. */
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The parent folders of a path, outermost first. */
function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}
