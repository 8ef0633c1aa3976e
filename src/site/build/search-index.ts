/**
 * The full-text index of a build. It is made while pages are rendered, since it needs no page, and kept for later builds, which
 * use it again where no searched word has changed.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../engine/source/digest.ts';
import type { AddressesById } from '../../search/index/addresses-as-ids.ts';
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
  /** The addresses of pages by Pagefind's ids. */
  readonly pages: readonly (readonly [id: string, address: string])[];
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
  const pagesFolder = join(cache, 'search-index-pages');
  const manifestFile = join(cache, 'search-index.json');
  const madeOf = digest(code, language, records.map(digestOf).join());
  const make = async (): Promise<void> => {
    const last = readManifest(manifestFile);
    if (last?.madeOf === madeOf && last.folder === folderDigest(folder)) return;
    rmSync(manifestFile, { force: true });
    const build = (known: AddressesById): Promise<AddressesById> => {
      rmSync(folder, { recursive: true, force: true });
      if (known.size === 0) rmSync(pagesFolder, { recursive: true, force: true });
      return buildIndex(folder, records, language, { folder: pagesFolder, addresses: known });
    };
    const known = new Map(last?.pages);
    // Two contents may, very rarely, have the same id: what is known is then not true.
    const pages = await build(known).catch((error) => {
      if (known.size === 0) throw error;
      return build(new Map());
    });
    const manifest: Manifest = { madeOf, folder: folderDigest(folder), pages: [...pages] };
    writeChecked(manifestFile, JSON.stringify(manifest));
  };
  const made = make();
  // Who publishes the index learns of a failure; until then nobody waits for it.
  made.catch(() => {});
  return async (site) => {
    await made;
    cpSync(folder, site, { recursive: true });
  };
}

const digestOf = ({ url, title, content, stemmed = [] }: SearchRecord): string =>
  digest(url, title, content, JSON.stringify(stemmed));

function readManifest(file: string): Manifest | undefined {
  const text = readChecked(file);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}
