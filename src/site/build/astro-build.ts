/**
 * The process in which Astro builds: `node src/site/build/astro-build.ts`. It ends with a table of where the time
 * went; `--profile FILE` writes the same as JSON. `--verbose` shows Astro's own lines, of each page; `--silent` nothing.
 *
 * It reports problems of the content and errors of the file system without a stack. Astro's own command would add one.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { buildTimes, profileTable } from './build-times.ts';
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

const { values: options } = parseArgs({
  options: {
    silent: { type: 'boolean' },
    verbose: { type: 'boolean' },
    profile: { type: 'string' },
  },
});
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.on('uncaughtException', fail);
try {
  await build({ logLevel: options.silent ? 'silent' : options.verbose ? 'info' : 'warn' });
  const profile = buildTimes.profile();
  if (options.profile !== undefined) {
    writeFileSync(options.profile, `${JSON.stringify(profile, undefined, 2)}\n`);
  }
  if (!options.silent) console.log(profileTable(profile));
} catch (error) {
  fail(error);
}
process.exit();
