/** Asks Pagefind's own script, as a browser does, for the address of every page in an index. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of Pagefind's API that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { basePath: string; baseUrl: string; noWorker: boolean }): Promise<void>;
  /** All pages, without a query. */
  search(query: null): Promise<{
    readonly results: readonly { readonly id: string; data(): Promise<{ readonly url: string }> }[];
  }>;
  destroy(): Promise<void>;
}

/** Maximum pages that are asked for at a time: each keeps a file open. */
const MAX_AT_A_TIME = 200;

/**
 * Writes `search/pages.json`, the address of every page by its id in the index: a result of Pagefind has only that id, and its
 * address would cost a request for each.
 * @param folder of the site, with the index in `pagefind/`
 * @param count of the pages in the index
 * @throws Error if the index does not have that many pages
 */
export async function writePageAddresses(folder: string, count: number): Promise<void> {
  const base = pathToFileURL(join(folder, 'pagefind/')).href;
  const { fetch } = globalThis;
  globalThis.fetch = fetchFromDisk;
  try {
    // A module is loaded once for each address, and keeps the index that it has opened.
    const script: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js?${Date.now()}`);
    await script.options({ basePath: base, baseUrl: '/', noWorker: true });
    const { results } = await script.search(null);
    if (results.length !== count) {
      throw new Error(`Pagefind: ${results.length} of ${count} pages are in the index`);
    }
    const pages: [string, string][] = [];
    for (let at = 0; at < results.length; at += MAX_AT_A_TIME) {
      const some = results.slice(at, at + MAX_AT_A_TIME);
      const read = some.map(async (one): Promise<[string, string]> => {
        const { url } = await one.data();
        return [one.id, url];
      });
      pages.push(...(await Promise.all(read)));
    }
    await script.destroy();
    mkdirSync(join(folder, 'search'), { recursive: true });
    const byId = Object.fromEntries(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(join(folder, 'search/pages.json'), JSON.stringify(byId));
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Node fetches nothing from the disk. */
const fetchFromDisk: typeof fetch = async (address) =>
  new Response(await readFile(new URL(String(address).split('?')[0] ?? '')));
