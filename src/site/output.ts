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
  /** Takes a file over as the last build left it. @returns whether there is one */
  keep(path: string): boolean;
  /** Gives a file its text; where the last build's says the same, that one serves again. */
  put(path: string, text: string): void;
  /** Brings what is new to its place; what is neither new nor kept is removed. */
  settle(): void;
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
 */
export function openOutput(place: string, next: string): Output {
  const last = pathsBelow(place);
  const kept = new Set<string>();
  const has = (path: string): boolean => last.get(path) === false;
  return {
    keep(address) {
      const path = join('.', address);
      if (has(path)) kept.add(path);
      return has(path);
    },
    put(address, text) {
      const path = join('.', address);
      const waiting = join(next, path);
      if (has(path) && readFileSync(join(place, path), 'utf8') === text) {
        kept.add(path);
        rmSync(waiting, { force: true });
        return;
      }
      mkdirSync(dirname(waiting), { recursive: true });
      writeFileSync(waiting, text);
    },
    settle() {
      if (!existsSync(place)) return renameSync(next, place);
      const fresh = [...pathsBelow(next)].flatMap(([path, isFolder]) => (isFolder ? [] : [path]));
      const files = new Set([...kept, ...fresh]);
      const folders = new Set([...files].flatMap(foldersAbove));
      for (const [path, isFolder] of last) {
        const isWanted = (isFolder ? folders : files).has(path);
        if (!isWanted) rmSync(join(place, path), { recursive: true, force: true });
      }
      for (const folder of folders) {
        if (!last.get(folder)) mkdirSync(join(place, folder), { recursive: true });
      }
      for (const path of fresh) renameSync(join(next, path), join(place, path));
      rmSync(next, { recursive: true });
    },
  };
}

/** The folders that a path stands in, outermost first. */
function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}
