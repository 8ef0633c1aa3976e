/**
 * `npm run build`: builds a site with Astro.
 *
 *   npm run build                                          content/ into dist/
 *   npm run build -- --archive examples/lighthouse         another archive, into dist-lighthouse/
 *   npm run build -- --archive ../papers --out ../site     into another folder
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
}: Pick<SiteOptions, 'archive' | 'out'>): Promise<number> {
  // The default folder needs no `SITE_OUT`: Astro's own cache folder is used.
  const { SITE_OUT: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    ARCHIVE: archive,
    ...(out !== DEFAULTS.out && { SITE_OUT: out }),
  };
  const build = spawn(process.execPath, BUILD, { env, stdio: 'inherit' });
  const [code] = (await once(build, 'exit')) as [number | null];
  return code ?? 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await buildSite(readSiteOptions(process.argv.slice(2), process.env));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
