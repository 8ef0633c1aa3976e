/** Builds the full-text index over finished pages with Pagefind (https://pagefind.app). */
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toIndexed } from './indexed-text.ts';

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

/** What marks the part of a page that is searched: pages without it need not be read. */
const INDEXED = 'data-pagefind-body';

/** What is said on a page to Pagefind alone. */
const MARKS = / data-pagefind-[\w-]+(?:="[^"]*")?/g;

/**
 * Indexes the pages below `folder` that mark what is to be found in them, and writes the index to `folder/pagefind/`.
 * The marks are then taken off the pages: no reader needs them.
 * @returns the number of pages indexed.
 * @throws Error with everything that Pagefind reports as wrong.
 */
export async function buildIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const pages = await addPages(index, folder);
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
    await writePages(folder);
    return pages;
  } finally {
    await close();
  }
}

/** What stands before the JSON of a page in Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** Writes `search/pages.json`, the address of every page by its name in the index, which results have alone. */
async function writePages(folder: string): Promise<void> {
  const pages: Record<string, string> = {};
  for await (const file of glob('*.pf_fragment', { cwd: join(folder, 'pagefind/fragment') })) {
    const packed = await readFile(join(folder, 'pagefind/fragment', file));
    const { url } = JSON.parse(gunzipSync(packed).toString('utf8').slice(SIGNATURE.length));
    pages[file.replace('.pf_fragment', '')] = url;
  }
  await mkdir(join(folder, 'search'), { recursive: true });
  await writeFile(join(folder, 'search/pages.json'), JSON.stringify(pages));
}

async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  let pages = 0;
  for await (const sourcePath of glob('**/*.html', { cwd: folder })) {
    const path = join(folder, sourcePath);
    const html = await readFile(path, 'utf8');
    if (!html.includes(INDEXED)) continue;
    const { errors } = await index.addHTMLFile({ sourcePath, content: toIndexed(html) });
    if (errors.length > 0) throw new Error(`Pagefind: ${sourcePath}: ${errors.join('; ')}`);
    await writeFile(path, html.replace(MARKS, ''));
    pages += 1;
  }
  return pages;
}
