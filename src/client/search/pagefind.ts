/** Pagefind's own script, fetched when a reader is about to search. */
import { createElement } from '../create-element.ts';
import { openPages } from './load.ts';

/** The part of Pagefind's interface that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { noWorker?: boolean; metaCacheTag?: string }): Promise<void>;
  init(): Promise<void>;
  /** Pages that hold every word of `query`, best first. */
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Where words stand. */
export interface WordIndex {
  /** Addresses of the pages that hold every word of `query`, best first. */
  pagesWith(query: string): Promise<readonly string[]>;
}

const FOLDER = '/pagefind/';

let opening: Promise<WordIndex> | undefined;

/** How often opening has failed: many browsers remember a module that could not be fetched, and never ask again. */
let failures = 0;

/**
 * Opens the index, once.
 * @param version of the index: a browser keeps the table of no other in its place
 * @param small whether the archive is small enough to be searched without a worker
 * @throws where the script or the index cannot be fetched; the next call tries again
 */
export function openIndex(version: string, small: boolean): Promise<WordIndex> {
  opening ??= open(version, small).catch((error: unknown) => {
    opening = undefined;
    failures += 1;
    throw error;
  });
  return opening;
}

async function open(version: string, small: boolean): Promise<WordIndex> {
  const script = import(
    /* @vite-ignore */ `${FOLDER}pagefind.js?${version}${'.'.repeat(failures)}`
  );
  // The script would ask for these only when it runs, one after the other.
  const early = [`pagefind-entry.json?ts=${version}`, 'wasm.en.pagefind'].map(preload);
  try {
    const [index, pages] = await Promise.all([start(script, version, small), openPages(version)]);
    return {
      async pagesWith(query) {
        const { results } = await index.search(query);
        return results.flatMap(({ id }) => pages[id] ?? []);
      },
    };
  } catch (error) {
    // A preload that failed would answer the next request, too: it is used up.
    await Promise.allSettled(early.map((address) => fetch(address)));
    throw error;
  }
}

async function start(
  script: Promise<Pagefind>,
  version: string,
  small: boolean,
): Promise<Pagefind> {
  const index = await script;
  await index.options({ noWorker: small, metaCacheTag: version });
  await index.init();
  return index;
}

/** @returns the address of `file` */
function preload(file: string): string {
  const href = FOLDER + file;
  const link = createElement('link', '');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
  return href;
}
