/** Builds the full-text index over finished pages with Pagefind (https://pagefind.app). */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { keepCopy, removeOtherCopies, type SearchedPage } from './build-copies.ts';

/** Interfaces that Pagefind always writes and this site, which has its own, never loads. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

/** What marks the part of a page that is searched. */
const SEARCHED = 'data-pagefind-body';

/** What is said on a page to Pagefind alone. */
const MARKS = / data-pagefind-[\w-]+(?:="[^"]*")?/g;

/** Whether a page has a part that is to be searched. */
export const isSearched = (html: string): boolean => html.includes(SEARCHED);

/** A page without what it says to Pagefind: no reader needs it. */
export const withoutMarks = (html: string): string => html.replace(MARKS, '');

/**
 * Indexes `pages`, and writes the index to `folder/pagefind/`.
 * @param copies a folder for the texts that Pagefind reads, kept between builds
 * @throws Error with everything that Pagefind reports as wrong.
 */
export async function buildIndex(
  folder: string,
  pages: readonly SearchedPage[],
  copies: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const page of pages) await addPage(index, page, copies);
    removeOtherCopies(pages, copies);
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    for (const name of UNUSED) rmSync(join(outputPath, name), { force: true });
    writePages(folder);
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, page: SearchedPage, copies: string): Promise<void> {
  const copy = { path: keepCopy(page, copies), glob: '**/*.html' };
  const { errors, page_count } = await index.addDirectory(copy);
  if (errors.length > 0) throw new Error(`Pagefind: ${page.path}: ${errors.join('; ')}`);
  if (page_count !== 1) throw new Error(`Pagefind: ${page.path}: found ${page_count} pages`);
}

/** What Pagefind's file of a page begins with, once it is unpacked. */
const ADDRESS = /^pagefind_dcd\{"url":("(?:[^"\\]|\\.)*")/;

/** Bytes of such a file, packed, that are sure to hold the address. */
const BEGINNING = 2048;

/**
 * Writes `search/pages.json`, the address of every page by its name in the index, which results have alone.
 * @throws Error where a file of the index begins with no address
 */
function writePages(folder: string): void {
  const fragments = join(folder, 'pagefind/fragment');
  const pages: Record<string, string> = {};
  for (const file of readdirSync(fragments)) {
    const packed = readFileSync(join(fragments, file)).subarray(0, BEGINNING);
    const beginning = gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
    const [, address] = ADDRESS.exec(beginning) ?? [];
    if (address === undefined) throw new Error(`Pagefind: no address in ${file}`);
    pages[file.replace('.pf_fragment', '')] = JSON.parse(address);
  }
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/pages.json'), JSON.stringify(pages));
}
