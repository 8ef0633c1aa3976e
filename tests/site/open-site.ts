/** A site built from an archive, apart from the project's own output. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

export interface Site {
  /** The folder of the archive: tests may change what is in it. */
  readonly archive: string;
  /** The folder of the built site. */
  readonly out: string;
  /** Builds, and shows a line for each page. */
  build(...args: readonly string[]): SpawnSyncReturns<string>;
}

/** The site that is built from `archive` to `out`. */
export const openSite = (archive: string, out: string): Site => ({
  archive,
  out,
  build: (...args) =>
    spawnSync(process.execPath, ['src/site/build/astro-build.ts', '--verbose', ...args], {
      env: { ...process.env, ARCHIVE: archive, SITE_OUT: out, NO_COLOR: '1' },
      encoding: 'utf8',
    }),
});
