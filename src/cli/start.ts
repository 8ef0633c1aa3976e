/**
 * `npm start`: builds a site and serves it.
 *
 *   npm start                                          content/ at http://127.0.0.1:4321/
 *   npm start -- --archive examples/lighthouse         another archive
 *   npm start -- --port 8080                           another port
 */
import { buildSite } from './build.ts';
import { answer, runCommand } from './command.ts';
import { checkPort, serve } from './serve.ts';
import { readSiteOptions } from './site-options.ts';

await runCommand('start', async (args) => {
  const options = readSiteOptions(args, process.env);
  // Fails before the build if the port is not available.
  await checkPort(options.port);
  process.exitCode = await buildSite(options);
  if (process.exitCode === 0) {
    const { url } = await serve({ dir: options.out, port: options.port });
    answer(options.json, { url, out: options.out }, `The site is at ${url} (end with Ctrl+C)`);
  }
});
