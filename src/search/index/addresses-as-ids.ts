/**
 * Gives the pages in an index of Pagefind their addresses as ids. A result of Pagefind has an id, by which it fetches a file with the
 * address and the words of the page. The search needs the address alone, so it needs none of these files.
 */
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'fflate';
import { digest } from '../../engine/source/digest.ts';
import { withIds } from './pagefind-metadata.ts';

/** The part of Pagefind's API that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { basePath: string; baseUrl: string; noWorker: boolean }): Promise<void>;
  /** All pages, without a query. */
  search(query: null): Promise<{ readonly results: readonly PageInIndex[] }>;
  destroy(): Promise<void>;
}

interface PageInIndex {
  readonly id: string;
  data(): Promise<{ readonly url: string }>;
}

/** The entry of an index: its metadata by language. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** The folder of an index with a file for each page. */
const PAGES = 'fragment';

/** Maximum pages that are asked for at a time: each keeps a file open. */
const MAX_AT_A_TIME = 200;

/** Characters of the digest in the name of the metadata. */
const NAME_LENGTH = 10;

/** The addresses of pages by the ids that Pagefind gives them. */
export type AddressesById = ReadonlyMap<string, string>;

/** What lasts from one index to the next: an id follows from the content of a page. */
export interface KnownPages {
  /** A folder for the files of pages, which need not be written again. */
  readonly folder: string;
  /** Those of the last index. */
  readonly addresses: AddressesById;
}

/**
 * Brings the files of known pages to where Pagefind writes files of pages. It leaves a file that is there as it is, and need not
 * compress the words of the page.
 * @param folder of the index that is about to be written
 */
export function bringPages(folder: string, known: KnownPages): void {
  mkdirSync(folder, { recursive: true });
  if (existsSync(known.folder)) renameSync(known.folder, join(folder, PAGES));
}

/**
 * Makes the addresses the ids, and removes the files of pages. Pagefind's own script then has to find every page by its address.
 * @param folder of the index
 * @param addresses of the pages in it
 * @param known if `bringPages` had it, the folder gets the files of pages
 * @returns the addresses by Pagefind's ids
 * @throws Error if the index has other pages
 */
export async function makeAddressesIds(
  folder: string,
  addresses: readonly string[],
  known?: KnownPages,
): Promise<AddressesById> {
  const pages = await onIndex(folder, (all) => addressesById(all, known?.addresses ?? new Map()));
  requireAll(pages.values(), addresses);
  const [file] = globSync('*.pf_meta', { cwd: folder });
  if (file === undefined) throw new Error('Pagefind: the index has no metadata.');
  const metadata = gunzipSync(readFileSync(join(folder, file)));
  const changed = gzipSync(withIds(metadata, pages), { level: 9, mtime: 0 });
  writeFileSync(join(folder, file), changed);
  rename(folder, file, changed);
  if (known === undefined) rmSync(join(folder, PAGES), { recursive: true, force: true });
  else keepPages(join(folder, PAGES), known.folder, pages);
  requireAll(await onIndex(folder, async (all) => all.map(({ id }) => id)), addresses);
  return pages;
}

/** Moves the files of the pages of an index to another folder, and removes others. */
function keepPages(folder: string, target: string, pages: AddressesById): void {
  for (const name of readdirSync(folder)) {
    if (!pages.has(parse(name).name)) rmSync(join(folder, name));
  }
  renameSync(folder, target);
}

/** Names the metadata by what it now is, so that no browser uses a cached file of the same name. */
function rename(folder: string, file: string, content: Uint8Array): void {
  const [, old = ''] = /^pagefind\.(\w+)\.pf_meta$/.exec(basename(file)) ?? [];
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry: Entry = JSON.parse(readFileSync(entryFile, 'utf8'));
  const named = Object.entries(entry.languages).map(([language, one]) => {
    if (one.hash !== old) throw new Error(`Pagefind: unexpected ${file} for ${language}.`);
    return [language, { ...one, hash: `${language}_${digest(content).slice(0, NAME_LENGTH)}` }];
  });
  const languages: Entry['languages'] = Object.fromEntries(named);
  writeFileSync(entryFile, JSON.stringify({ ...entry, languages }));
  const [hash] = Object.values(languages).map((one) => one.hash);
  renameSync(join(folder, file), join(folder, `pagefind.${hash}.pf_meta`));
}

function requireAll(found: Iterable<string>, addresses: readonly string[]): void {
  const [have, expected] = [[...found].sort(), addresses.toSorted()];
  const other = expected.find((address, at) => have[at] !== address);
  if (have.length === expected.length && other === undefined) return;
  throw new Error(
    `Pagefind: ${have.length} pages in the index, expected ${expected.length} pages, among them ${other}.`,
  );
}

async function addressesById(
  pages: readonly PageInIndex[],
  known: AddressesById,
): Promise<AddressesById> {
  const byId = new Map<string, string>();
  for (const { id } of pages) {
    const address = known.get(id);
    if (address !== undefined) byId.set(id, address);
  }
  const others = pages.filter(({ id }) => !known.has(id));
  for (let at = 0; at < others.length; at += MAX_AT_A_TIME) {
    const some = others.slice(at, at + MAX_AT_A_TIME);
    await Promise.all(some.map(async (one) => byId.set(one.id, (await one.data()).url)));
  }
  return byId;
}

/** Opens the index by Pagefind's own script, as a browser does. */
async function onIndex<Made>(
  folder: string,
  use: (pages: readonly PageInIndex[]) => Promise<Made>,
): Promise<Made> {
  const base = pathToFileURL(join(folder, '/')).href;
  const { fetch } = globalThis;
  globalThis.fetch = fetchFromDisk;
  try {
    // A module is loaded once for each address, and keeps the index that it has opened.
    opened += 1;
    const address = `${base}pagefind.js?${Date.now()}.${opened}`;
    const script: Pagefind = await import(/* @vite-ignore */ address);
    await script.options({ basePath: base, baseUrl: '/', noWorker: true });
    const { results } = await script.search(null);
    const made = await use(results);
    await script.destroy();
    return made;
  } finally {
    globalThis.fetch = fetch;
  }
}

let opened = 0;

/** Node fetches nothing from the disk. */
const fetchFromDisk: typeof fetch = async (address) =>
  new Response(await readFile(new URL(String(address).split('?')[0] ?? '')));
