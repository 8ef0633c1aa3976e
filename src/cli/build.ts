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
 * What Node runs to build: it collects garbage on its main thread and at one go, and begins with room for 16 MB of
 * what is new, which takes less time and memory.
 */
export const BUILD: readonly string[] = [
  '--single-threaded-gc',
  '--no-incremental-marking',
  '--min-semi-space-size=16',
  'scripts/astro.mjs',
  'build',
];

/** Builds a site in a process of its own, whose output is shown. @returns the exit code of that process */
export async function buildSite({
  archive,
  out,
}: Pick<SiteOptions, 'archive' | 'out'>): Promise<number> {
  // Beside the default folder no cache is made: Astro has a place of its own for it.
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
