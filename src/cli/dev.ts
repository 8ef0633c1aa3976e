/**
 * `npm run dev`: shows the site while its archive is edited, with the problems beside each page.
 *
 *   npm run dev                                   content/ at http://127.0.0.1:4321/
 *   npm run dev -- --archive ../letters           another archive
 *   npm run dev -- --port 8080                    another port
 */
import { enableCompileCache } from 'node:module';
import { constants } from 'node:os';
import { resolve } from 'node:path';

// Caches the compiled code of Astro and of the project: parsing it takes a third of a start.
enableCompileCache(resolve('.cache/modules'));
// Node writes the cache when the program ends, but not when a signal ends it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
const { answer, runCommand } = await import('./command.ts');
const { readSiteOptions } = await import('./site-options.ts');

await runCommand('dev', async (args) => {
  const { archive, port, json } = readSiteOptions(args, process.env);
  // Read when Astro is loaded, and by the pages.
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ARCHIVE: archive });
  const { startDevServer } = await import('../site/build/dev-server.ts');
  const url = `http://127.0.0.1:${await startDevServer(port, json === true)}/`;
  answer(json, { archive, url }, `The pages of ${archive} are at ${url} (end with Ctrl+C)`);
});
