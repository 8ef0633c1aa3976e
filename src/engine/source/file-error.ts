/** Describes errors of the file system in one sentence, for the person who runs a command. */
import { getSystemErrorMessage } from 'node:util';

/** The error of the file system in an error; Vite and Astro wrap some. */
function systemError(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined;
  const { errno, code, cause } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' && code !== undefined ? error : systemError(cause);
}

/**
 * Describes an error of the file system: the operation, the path and the reason.
 * @param places the possible places of a file that the error does not name
 * @returns `undefined` for any other error
 */
export function fileErrorSentence(error: unknown, places: string): string | undefined {
  const found = systemError(error);
  if (found?.errno === undefined) return undefined;
  const { path = places, code, syscall = 'use', errno } = found;
  return `Cannot ${VERBS[syscall] ?? syscall} ${path}: ${getSystemErrorMessage(errno)} (${code}).`;
}

/** Verbs for system calls whose names are not words. */
const VERBS: Readonly<Record<string, string>> = {
  copyfile: 'copy',
  scandir: 'read the folder',
  lstat: 'find',
  mkdir: 'make the folder',
  rmdir: 'remove the folder',
  stat: 'find',
  symlink: 'make the link',
  unlink: 'remove',
};
