/** Builds a site from a copy of an invented archive, apart from the project's own output. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSite, type Site } from './open-site.ts';

export type { Site };

/** A folder that is on another disk than the project, where the system has one. */
export const otherDisk = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

/**
 * Copies the archive in `source` to a temporary folder, which is removed after the tests of the file.
 * @param parent where that folder is made
 */
export function siteOf(source: string, parent = tmpdir()): Site {
  const folder = mkdtempSync(join(parent, 'annotated-archive-'));
  const archive = join(folder, 'content');
  const out = join(folder, 'site');
  cpSync(source, archive, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return openSite(archive, out);
}
