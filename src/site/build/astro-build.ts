/**
 * The process in which Astro builds: `node src/site/build/astro-build.ts`. It ends with a table of where the time
 * went; `--profile FILE` writes the same as JSON. `--verbose` shows Astro's own lines, of each page; `--silent` nothing.
 *
 * It reports problems of the content and errors of the file system without a stack. Astro's own command would add one.
 */
import { writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveRoot } from '../archive-root.ts';
import { buildTimes, profileTable } from './build-times.ts';
import { fail } from './fail.ts';
import { inputsOf, recordSite, type SiteSource, unchangedSite } from './last-site.ts';

const out = process.env.SITE_OUT ?? 'dist';

const { values: options } = parseArgs({
  options: {
    silent: { type: 'boolean' },
    verbose: { type: 'boolean' },
    profile: { type: 'string' },
  },
});

/** Makes the site, and says how many pages it has. Astro is loaded only if there is something to do. */
async function buildPages(): Promise<void> {
  // Parsing the code of Astro and of the project takes longer than reading it from this cache.
  enableCompileCache(resolve('.cache/modules'));
  const { build } = await import('astro');
  await build({ logLevel: options.silent ? 'silent' : options.verbose ? 'info' : 'warn' });
}

/** Builds the site, unless it would be the same, file for file. */
async function buildSite(): Promise<void> {
  const source: SiteSource = { archive: archiveRoot(), drafts: process.env.DRAFTS === '1', out };
  buildTimes.begin('compare');
  const inputs = inputsOf(source);
  const last = unchangedSite(source, inputs);
  if (last === undefined) {
    buildTimes.begin('load');
    await buildPages();
    recordSite(source, inputs, buildTimes.counts());
  } else {
    buildTimes.count({ ...last, rendered: 0 });
    if (!options.silent)
      console.log(`Nothing has changed: every file of ${out} is as it was built.`);
  }
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.on('uncaughtException', fail);
try {
  await buildSite();
  const profile = buildTimes.profile();
  if (options.profile !== undefined) {
    writeFileSync(options.profile, `${JSON.stringify(profile, undefined, 2)}\n`);
  }
  if (!options.silent) console.log(profileTable(profile));
} catch (error) {
  fail(error);
}
process.exit();
