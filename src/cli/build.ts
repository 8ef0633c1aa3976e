/**
 * `npm run build`: builds a site with Astro.
 *
 *   npm run build                                          content/ into dist/
 *   npm run build -- --archive examples/lighthouse         another archive, into dist-lighthouse/
 *   npm run build -- --archive ../papers --out ../site     into another folder
 *   npm run build -- --drafts                              with documents that are not finished
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runCommand } from './command.ts';
import { DEFAULTS, readSiteOptions, type SiteOptions } from './site-options.ts';

/**
 * The arguments of Node for a build. Garbage collection on the main thread, without increments, and with an initial young
 * generation of 16 MB takes less time and memory.
 */
export const BUILD: readonly string[] = [
  '--single-threaded-gc',
  '--no-incremental-marking',
  '--min-semi-space-size=16',
  'src/site/build/astro-build.ts',
];

/** Builds a site in a separate process and shows its output. @returns the exit code of the process */
export async function buildSite({
  archive,
  out,
  drafts,
}: Pick<SiteOptions, 'archive' | 'out' | 'drafts'>): Promise<number> {
  // The default folder needs no `SITE_OUT`: Astro's own cache folder is used.
  const { SITE_OUT: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    ARCHIVE: archive,
    DRAFTS: drafts ? '1' : '',
    ...(out !== DEFAULTS.out && { SITE_OUT: out }),
  };
  const build = spawn(process.execPath, BUILD, { env, stdio: 'inherit' });
  const [code] = (await once(build, 'exit')) as [number | null];
  return code ?? 1;
}

if (import.meta.main) {
  await runCommand(async () => {
    process.exitCode = await buildSite(readSiteOptions(process.argv.slice(2), process.env));
  });
}
