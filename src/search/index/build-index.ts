/** Builds the full-text index with Pagefind (https://pagefind.app) from the words of each page. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { wordsAt } from '../words.ts';

/** A page as Pagefind indexes it. */
interface IndexedPage {
  /** Address within the site. */
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly content: string;
}

/** Interfaces that Pagefind always writes, and that this site does not use. */
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
 * Indexes `pages`, and writes the index to `folder/pagefind/`.
 * @param language BCP 47 tag of the index, which decides how words are stemmed
 * @throws Error with everything that Pagefind reports as wrong.
 */
export async function buildIndex(
  folder: string,
  pages: readonly IndexedPage[],
  language: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { url, title, content } of pages) {
      const added = await index.addCustomRecord({
        url,
        language,
        content: toIndexed(content),
        meta: { title },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${url}: ${added.errors.join('; ')}`);
    }
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    for (const name of UNUSED) rmSync(join(outputPath, name), { force: true });
    writeAddresses(folder);
  } finally {
    await close();
  }
}

/** A text as it is indexed: its words as queries fold them, and words that a hyphen joins also as one. */
export const toIndexed = (text: string): string => {
  const words = wordsAt(text);
  return words
    .flatMap(({ word, joined }, at) => {
      const [before] = joined ? words.slice(at - 1) : [];
      return before === undefined ? [word] : [word, before.word + word];
    })
    .join(' ');
};

/** What Pagefind 1.6.0 begins an unpacked fragment with. */
const FRAGMENT_START = 'pagefind_dcd';

/**
 * Writes `search/pages.json`, the address of every page by the name of its fragment: a result of Pagefind has only that
 * name, and its address would cost a request for each.
 * @throws Error where a fragment is not of the form that Pagefind 1.6.0 writes
 */
function writeAddresses(folder: string): void {
  const fragments = join(folder, 'pagefind/fragment');
  const pages: Record<string, string> = {};
  for (const file of readdirSync(fragments).sort()) {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
    if (!text.startsWith(FRAGMENT_START)) throw new Error(`Pagefind: cannot read ${file}`);
    const { url } = JSON.parse(text.slice(FRAGMENT_START.length)) as { url?: unknown };
    if (typeof url !== 'string') throw new Error(`Pagefind: no address in ${file}`);
    pages[file.replace('.pf_fragment', '')] = url;
  }
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/pages.json'), JSON.stringify(pages));
}
