/**
 * The process in which Astro builds: `node src/site/build/astro-build.ts [--silent]`.
 *
 * It reports problems of the content and errors of the file system without a stack. Astro's own command would add one.
 */
import { build } from 'astro';
import { systemErrorSentence } from './system-error.ts';

/** The folders of a build, for errors that do not name the file. */
const PLACES = `to ${process.env.SITE_OUT ?? 'dist'} or to the caches`;

function fail(error: unknown): never {
  console.error(systemErrorSentence(error, PLACES) ?? report(error));
  process.exit(1);
}

/** An error without a stack is a report; any other is a fault of the program. */
function report(error: unknown): unknown {
  if (!(error instanceof Error) || error.stack !== '') return error;
  const { hint } = error as { hint?: unknown };
  return typeof hint === 'string' ? `${error.message}\n${hint}` : error.message;
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.on('uncaughtException', fail);
try {
  await build({ logLevel: process.argv.includes('--silent') ? 'silent' : 'info' });
} catch (error) {
  fail(error);
}
process.exit();
