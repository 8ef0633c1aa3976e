/** Describes errors of the system during a build. They leave the last site in its place. */
import { fileErrorSentence } from '../../engine/source/file-error.ts';

/**
 * Describes an error of the file system, or what the bundler says of one.
 * @param places the possible places of a file that the error does not name
 * @returns `undefined` for any other error
 */
export function systemErrorSentence(error: unknown, places: string): string | undefined {
  const sentence = fileErrorSentence(error, places) ?? bundlerSentence(error);
  return sentence === undefined ? undefined : `${sentence} The site is as it was.`;
}

/** Rolldown 1 writes its files itself, and reports system errors as text with a stack. */
function bundlerSentence(error: unknown): string | undefined {
  const text = error instanceof Error ? error.message : '';
  const [, what, why] = /^(Failed to .+)$[\s\S]*?^ *(.+ \(os error \d+\))$/m.exec(text) ?? [];
  return what === undefined ? undefined : `${what}: ${why}.`;
}
