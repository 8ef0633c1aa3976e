/** Builds a site from a copy of an invented archive, apart from the project's own output. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSite, type Site } from './open-site.ts';

export type { Site };

/** Copies the archive in `source` to a temporary folder, which is removed after the tests of the file. */
export function siteOf(source: string): Site {
  const folder = mkdtempSync(join(tmpdir(), 'annotated-archive-'));
  const archive = join(folder, 'content');
  const out = join(folder, 'site');
  cpSync(source, archive, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return openSite(archive, out);
}
