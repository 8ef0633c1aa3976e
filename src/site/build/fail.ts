/** Ends a build that cannot go on. */
import { systemErrorSentence } from './system-error.ts';

/** Reports problems of the content and errors of the file system without a stack, any other error with it, and ends the process. */
export function fail(error: unknown): never {
  // For errors that do not name the file.
  const places = `to ${process.env.SITE_OUT ?? 'dist'} or to the caches`;
  console.error(systemErrorSentence(error, places) ?? report(error));
  process.exit(1);
}

/** A hook whose errors end the process. Astro 7 would write above their report that nothing handled them. */
export const orFail =
  <Options>(hook: (options: Options) => Promise<void>) =>
  (options: Options): Promise<void> =>
    hook(options).catch(fail);

/** An error without a stack is a report; any other is a fault of the program. */
function report(error: unknown): unknown {
  if (!(error instanceof Error) || error.stack !== '') return error;
  const { hint } = error as { hint?: unknown };
  return typeof hint === 'string' ? `${error.message}\n${hint}` : error.message;
}
