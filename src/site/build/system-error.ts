/** Describes errors of the file system in one sentence, for the person who runs a command. */
import { getSystemErrorMessage } from 'node:util';

/** The code of a file-system error, such as ENOSPC; Vite and Astro wrap some. */
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
export function systemErrorSentence(error: unknown, places: string): string | undefined {
  const found = systemError(error);
  if (found?.errno === undefined) return bundlerSentence(error);
  const { path = places, code, syscall = 'use', errno } = found;
  return `Cannot ${VERBS[syscall] ?? syscall} ${path}: ${getSystemErrorMessage(errno)} (${code}). The site is as it was.`;
}

/** Rolldown 1 writes its files itself, and reports system errors as text with a stack. */
function bundlerSentence(error: unknown): string | undefined {
  const text = error instanceof Error ? error.message : '';
  const [, what, why] = /^(Failed to .+)$[\s\S]*?^ *(.+ \(os error \d+\))$/m.exec(text) ?? [];
  return what === undefined ? undefined : `${what}: ${why}. The site is as it was.`;
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
