/** Builds the full-text index over finished pages with Pagefind (https://pagefind.app). */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

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

/**
 * Indexes the pages below `folder` and writes the index to `folder/pagefind/`.
 * @returns the number of pages read.
 * @throws Error with everything that Pagefind reports as wrong.
 */
export async function buildIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
    return added.page_count;
  } finally {
    await close();
  }
}
