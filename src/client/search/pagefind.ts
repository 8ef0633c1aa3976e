/** Pagefind's own script, fetched when a reader is about to search. */
import { make } from '../make.ts';

/** The part of Pagefind's interface that is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { noWorker?: boolean; metaCacheTag?: string }): Promise<void>;
  init(): Promise<void>;
  /** Pages that hold every word of `query`, best first; what a page holds is fetched by `data`. */
  search(
    query: string,
  ): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

const SCRIPT = '/pagefind/pagefind.js';
/** What the script fetches only after several others. */
const ENGINE = '/pagefind/wasm.en.pagefind';

let opening: Promise<Pagefind> | undefined;

/**
 * Opens the index, once.
 * @param build changes with every build, so that no browser keeps the table of an older index
 * @param small whether the archive is small enough to be searched without a worker
 * @throws where the script or the index cannot be fetched; the next call tries again
 */
export function openIndex(build: string, small: boolean): Promise<Pagefind> {
  opening ??= open(build, small).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(build: string, small: boolean): Promise<Pagefind> {
  const index: Pagefind = await import(/* @vite-ignore */ `${SCRIPT}?${build}`);
  const early = make('link', '');
  Object.assign(early, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: ENGINE });
  document.head.append(early);
  await index.options({ noWorker: small, metaCacheTag: build });
  await index.init();
  return index;
}
