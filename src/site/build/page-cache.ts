/**
 * Verifies Astro's cache of pages, and links its pages into a new site. Astro 7.3.5 writes the files of its cache in place and does
 * not check them. It copies a page into the site, unless the page is there:
 * https://docs.astro.build/en/reference/experimental-flags/incremental-build/
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readChecked, writeChecked } from './checked-file.ts';
import { digestIfAny } from './file-digest.ts';

/** The paths of Astro's cache: the keys of pages, and the pages. */
const LIST = 'incremental-build.json';
const PAGES = 'dist';

/** Digests of the files in the cache after a build, by path. */
type Digests = Readonly<Record<string, string>>;

/** The cache of a build. Paths are those of pages in a site: `documents/log/index.html`. */
export interface PageCache {
  /** The digests of the pages that are one file in the cache and in the new site, by path. */
  readonly linked: ReadonlyMap<string, string>;
  /** The keys of the pages in the cache. */
  readonly keys: ReadonlySet<string>;
  /** Links a page of the cache into the site, if there is one at this address. */
  link(address: string): void;
  /** Removes a page that was linked and is rendered again: Astro would write into the file, which the last site has as well. */
  release(address: string): void;
  /**
   * Records the content of the cache after a build, and makes new pages one file in the cache and in the site.
   * @param digestOf the digest of a file of the site
   */
  record(digestOf: (path: string) => string | undefined): void;
}

/**
 * Opens the cache. Removes every file that differs from its state after the last complete build: it was truncated or changed, or an
 * interrupted build wrote it. Astro renders its page again.
 * @param site the folder of the new site
 */
export function openPageCache(cache: string, site: string): PageCache {
  const recordFile = join(cache, 'digests.json');
  const kept = discardAltered(cache, readChecked(recordFile));
  const paths = new Map([...kept.keys()].map((path) => [addressOf(path), path]));
  const linked = new Map<string, string>();
  const cached = (path: string): string => join(cache, PAGES, path);
  return {
    linked,
    keys: keysIn(join(cache, LIST)),
    link(address) {
      const path = paths.get(address);
      const digest = path && kept.get(path);
      if (path === undefined || digest === undefined) return;
      mkdirSync(join(site, dirname(path)), { recursive: true });
      if (tryLink(cached(path), join(site, path))) linked.set(path, digest);
    },
    release(address) {
      const path = paths.get(address);
      if (path === undefined || !linked.delete(path)) return;
      for (const file of [join(site, path), cached(path)]) rmSync(file, { force: true });
    },
    record(digestOf) {
      const list = join(cache, LIST);
      const digests = [[LIST, digestIfAny(list)]];
      for (const path of pagesIn(cache)) {
        const digest = linked.get(path) ?? digestIfAny(cached(path));
        digests.push([join(PAGES, path), digest]);
        if (linked.has(path) || digest !== digestOf(path)) continue;
        const beside = `${cached(path)}.part`;
        if (tryLink(join(site, path), beside)) renameSync(beside, cached(path));
      }
      writeChecked(recordFile, JSON.stringify(Object.fromEntries(digests)));
    },
  };
}

/** @returns the digests of the pages that are left, by path */
function discardAltered(cache: string, record: string | undefined): ReadonlyMap<string, string> {
  const digests: Digests = record === undefined ? {} : (JSON.parse(record) as Digests);
  const list = join(cache, LIST);
  if (digestIfAny(list) !== digests[LIST]) rmSync(list, { force: true });
  const left = new Map<string, string>();
  for (const path of pagesIn(cache)) {
    const file = join(cache, PAGES, path);
    const digest = digestIfAny(file);
    if (digest !== undefined && digest === digests[join(PAGES, path)]) left.set(path, digest);
    else rmSync(file, { force: true });
  }
  return left;
}

function keysIn(list: string): ReadonlySet<string> {
  if (!existsSync(list)) return new Set();
  const found = readFileSync(list, 'utf8').matchAll(/"cacheKey":\s*"(\w+)"/g);
  return new Set(found.map(([, key = '']) => key));
}

/** The address of a page in the site without slashes around it: `documents/log`. */
const addressOf = (path: string): string =>
  path.replaceAll('\\', '/').replace(/(?:(?:^|\/)index)?\.html$/, '');

/** @returns whether both are now one file: on two disks they cannot be */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Paths of all pages in the cache. */
function pagesIn(cache: string): string[] {
  const folder = join(cache, PAGES);
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
