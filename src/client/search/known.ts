/** The small indexes and the words of single documents, fetched once each. */
import type { Known, SearchedDocument } from '../../search/known.ts';

const fetched = new Map<string, Promise<unknown>>();

/** Fetches JSON once. @throws where it cannot be fetched; the next call tries again. */
function fetchOnce<Data>(address: string): Promise<Data> {
  const data = fetched.get(address) ?? load(address);
  fetched.set(address, data);
  return data as Promise<Data>;
}

async function load(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return await response.json();
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
}

/** @param build changes with every build, so that no browser keeps an older index */
export const openKnown = (build: string): Promise<Known> =>
  fetchOnce(`/search/index.json?${build}`);

export const openDocument = (id: string, build: string): Promise<SearchedDocument> =>
  fetchOnce(`/search/documents/${id}.json?${build}`);
