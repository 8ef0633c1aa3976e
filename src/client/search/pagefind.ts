/** Loads Pagefind's script when a reader is about to search. */
import { PAGEFIND_FOLDER, pagefindData, pagefindScript } from '../../search/pagefind-files.ts';
import { createElement } from '../create-element.ts';
import { siteAddress } from '../site-address.ts';

/** The part of Pagefind's API that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { noWorker?: boolean; metaCacheTag?: string }): Promise<void>;
  init(): Promise<void>;
  /** Fetches the parts of the index that a search of `query` reads. */
  preload(query: string): Promise<void>;
  /** Pages that have every word of `query`, best first. Their ids are their addresses. */
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** The full-text index. */
export interface WordIndex {
  /** Addresses of the pages that have every word of `query`, best first. */
  pagesWith(query: string): Promise<readonly string[]>;
  /** Fetches what `pagesWith` needs. A failure is left to `pagesWith`. */
  preload(query: string): void;
}

const FOLDER = siteAddress(PAGEFIND_FOLDER);

let opening: Promise<WordIndex> | undefined;

/** Number of failed attempts. Many browsers never fetch a module again after a failure. */
let failures = 0;

/**
 * Opens the index, once.
 * @param version of the index, which keeps browsers from using a cached older one
 * @param small whether the archive is small enough to be searched without a worker
 * @throws if the script or the index cannot be fetched; the next call tries again
 */
export function openIndex(version: string, small: boolean): Promise<WordIndex> {
  opening ??= open(version, small).catch(startAgain);
  return opening;
}

/** Lets the next search load everything again. @throws the error */
function startAgain(error: unknown): never {
  opening = undefined;
  failures += 1;
  throw error;
}

async function open(version: string, small: boolean): Promise<WordIndex> {
  const script = import(
    /* @vite-ignore */ `${FOLDER}/${pagefindScript(version)}${'.'.repeat(failures)}`
  );
  const early = pagefindData(version).map(preload);
  try {
    const index = await start(script, version, small);
    const ignore = (): void => undefined;
    return {
      async pagesWith(query) {
        const { results } = await index.search(query).catch(startAgain);
        return results.map(({ id }) => id);
      },
      preload(query) {
        index.preload(query).catch(ignore);
      },
    };
  } catch (error) {
    // A failed preload would also answer the next request, so it is removed.
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
  const href = `${FOLDER}/${file}`;
  const link = createElement('link', '');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
  return href;
}
