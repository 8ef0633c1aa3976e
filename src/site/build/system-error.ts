/** Errors of the file system, in one sentence for whoever runs a command. */
import { getSystemErrorMessage } from 'node:util';

/** The code of a file-system error, such as ENOSPC; Vite and Astro wrap some. */
function systemError(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined;
  const { errno, code, cause } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' && code !== undefined ? error : systemError(cause);
}

/**
 * The sentence of an error that the file system gave: what could not be done, where, and why.
 * @param places where a file was that the error does not name
 * @returns nothing for any other error
 */
export function systemErrorSentence(error: unknown, places: string): string | undefined {
  const found = systemError(error);
  if (found?.errno === undefined) return bundlerSentence(error);
  const { path = places, code, syscall = 'use', errno } = found;
  return `Cannot ${VERBS[syscall] ?? syscall} ${path}: ${getSystemErrorMessage(errno)} (${code}). The site is as it was.`;
}

/** Rolldown 1 writes its files itself, and gives what the system said as text with a stack. */
function bundlerSentence(error: unknown): string | undefined {
  const text = error instanceof Error ? error.message : '';
  const [, what, why] = /^(Failed to .+)$[\s\S]*?^ *(.+ \(os error \d+\))$/m.exec(text) ?? [];
  return what === undefined ? undefined : `${what}: ${why}. The site is as it was.`;
}

/** What the system's calls do, where their names do not say it. */
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
