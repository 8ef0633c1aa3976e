/**
 * The full-text index of a build. It is made while pages are rendered, since it needs no page, and kept for later builds, which
 * use it again where no searched word has changed.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../engine/source/digest.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import type { SearchRecord } from '../../views/search-record.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { folderDigest } from './folder-digest.ts';

/** Copies the index into the folder of a site. @throws Error as `buildIndex` does */
export type PublishIndex = (site: string) => Promise<void>;

/** What is kept beside the index. */
interface Manifest {
  /** The digest of all that the index is made of. */
  readonly madeOf: string;
  /** The digest of the folder of the index. */
  readonly folder: string;
}

/**
 * Begins to make the index, or finds the kept one.
 * @param code the digest of the site's code
 * @param language BCP 47 tag of the index
 * @param cache the folder for what lasts between builds
 */
export function startIndex(
  records: readonly SearchRecord[],
  {
    code,
    language,
    cache,
  }: { readonly code: string; readonly language: string; readonly cache: string },
): PublishIndex {
  const folder = join(cache, 'search-index');
  const manifestFile = join(cache, 'search-index.json');
  const madeOf = digest(code, language, JSON.stringify(records));
  const make = async (): Promise<void> => {
    if (isKept(folder, manifestFile, madeOf)) return;
    rmSync(manifestFile, { force: true });
    rmSync(folder, { recursive: true, force: true });
    await buildIndex(folder, records, language);
    writeChecked(
      manifestFile,
      JSON.stringify({ madeOf, folder: folderDigest(folder) } satisfies Manifest),
    );
  };
  const made = make();
  // Who publishes the index learns of a failure; until then nobody waits for it.
  made.catch(() => {});
  return async (site) => {
    await made;
    cpSync(folder, site, { recursive: true });
  };
}

/** Whether the folder has the index of this content, with no file altered, missing or added. */
function isKept(folder: string, manifestFile: string, madeOf: string): boolean {
  const text = readChecked(manifestFile);
  if (text === undefined) return false;
  const manifest = JSON.parse(text) as Manifest;
  return manifest.madeOf === madeOf && manifest.folder === folderDigest(folder);
}
