/**
 * Recognises that a build would change nothing: the site was built from the same inputs, and every file of it is still as it was
 * written. Both are compared by digest of all bytes; names, sizes and times of files are not trusted.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../../engine/source/digest.ts';
import { buildDigest } from './build-digest.ts';
import type { Counts } from './build-times.ts';
import { archiveCache } from './cache-folders.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { folderDigest } from './folder-digest.ts';

/** What a site is built from, and where it is. */
export interface SiteSource {
  /** The folder of the archive. */
  readonly archive: string;
  readonly drafts: boolean;
  /** The folder of the site. */
  readonly out: string;
}

/** What is known of the last complete build. */
interface Record {
  readonly inputs: string;
  readonly site: string;
  readonly counts: Counts;
}

/**
 * The digest of all that the site depends on: every file of the archive, the code, the packages as the lock file names them, the
 * versions of Node and ICU, and whether drafts are built.
 */
export const inputsOf = ({ archive, drafts }: SiteSource): string =>
  digest(buildDigest(), resolve(archive), String(drafts), folderDigest(archive));

/** The counts of the last build, if another would make the same site from `inputs`. */
export function unchangedSite(source: SiteSource, inputs: string): Counts | undefined {
  const text = readChecked(recordOf(source));
  if (text === undefined) return undefined;
  const record = JSON.parse(text) as Record;
  if (record.inputs !== inputs || !existsSync(source.out)) return undefined;
  return folderDigest(source.out) === record.site ? record.counts : undefined;
}

let written: string | undefined;

/** Says what the site of this process is, so that `recordSite` need not read it. @param site the digest of its folder */
export function noteSite(site: string): void {
  written = site;
}

/** Records a complete site. @param inputs those before the build: if they have changed since, nothing is recorded */
export function recordSite(source: SiteSource, inputs: string, counts: Counts): void {
  if (inputsOf(source) !== inputs) return;
  const record: Record = { inputs, site: written ?? folderDigest(source.out), counts };
  writeChecked(recordOf(source), JSON.stringify(record));
}

const recordOf = ({ archive, out }: SiteSource): string =>
  join(archiveCache(archive), `site-${digest(resolve(out)).slice(0, 12)}.json`);
