/** Builds a site from a copy of an invented archive, apart from the project's own output. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface Site {
  /** The folder of the archive's copy: tests may change what is in it. */
  readonly archive: string;
  /** The folder of the built site. */
  readonly out: string;
  build(): SpawnSyncReturns<string>;
}

/** Copies the archive in `source` to a temporary folder, which is removed after the tests of the file. */
export function siteOf(source: string): Site {
  const folder = mkdtempSync(join(tmpdir(), 'annotated-archive-'));
  const archive = join(folder, 'content');
  const out = join(folder, 'site');
  cpSync(source, archive, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const build = () =>
    spawnSync(process.execPath, ['scripts/astro.mjs', 'build'], {
      env: { ...process.env, ARCHIVE: archive, SITE_OUT: out, NO_COLOR: '1' },
      encoding: 'utf8',
    });
  return { archive, out, build };
}
