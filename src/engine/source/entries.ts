/** What paths of the file system lead to, and reading the files among them. */
import { accessSync, constants, lstatSync, readFileSync, statSync } from 'node:fs';
import { fileErrorSentence } from './file-error.ts';

/** What a path leads to. A link may lead to nothing, or to itself; a pipe or a device is no file to read. */
export type EntryKind =
  | 'file'
  | 'folder'
  | 'broken link'
  | 'link to itself'
  | 'special file'
  | 'unreadable file'
  | 'unreadable folder';

/** What a path leads to; nothing counts as a broken link. @throws Error of the system, for a path that it refuses */
export function kindOf(path: string): EntryKind {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 'broken link';
    if (!stat.isDirectory() && !stat.isFile()) return 'special file';
    accessSync(path, constants.R_OK);
    return stat.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return 'link to itself';
    return lstatSync(path).isDirectory() ? 'unreadable folder' : 'unreadable file';
  }
}

/** Reads a file. Nothing else is opened: a pipe would never end. @throws Error with the path and a reason */
export function readBytes(path: string): Uint8Array {
  const kind = kindOf(path);
  if (kind !== 'file') throw new Error(`Unexpected ${kind} ${path}, expected a file.`);
  try {
    return readFileSync(path);
  } catch (error) {
    // The system names no path where a disk fails.
    throw new Error(fileErrorSentence(error, path) ?? String(error), { cause: error });
  }
}

/** A file that was changed so recently may change again without another time: file systems round times, up to 2 s. */
const SETTLED_MS = 3000;

/** What tells a version of a file from others; `undefined` if it was changed a moment ago, or cannot be told. */
export function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = stat;
  if (Math.max(mtimeMs, ctimeMs) > Date.now() - SETTLED_MS) return undefined;
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
