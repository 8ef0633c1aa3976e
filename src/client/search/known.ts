/** The small indexes and the words of single documents, fetched once each. */
import type { Known, SearchedDocument } from '../../search/known.ts';
import type { DatedPlace, SmallIndexes } from '../../search/reading/small-indexes.ts';
import type { Term } from '../../search/reading/terms.ts';
import type { Vocabulary } from '../../search/reading/vocabulary.ts';
import {
  filesBeside,
  filesFor,
  filesWhileTyping,
  joinShards,
  type Shard,
} from '../../search/shards.ts';

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
export const openVocabulary = (build: string): Promise<Vocabulary> =>
  fetchOnce(`/search/vocabulary.json?${build}`);

/** As much of the small indexes as answers `terms`. */
export async function openKnown(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  build: string,
): Promise<Known> {
  return { vocabulary, ...(await openShards(filesFor(terms, vocabulary), build)) };
}

/** What completes `text`: the vocabulary, and dates where it may become one. */
export async function openWhileTyping(text: string, build: string): Promise<Known> {
  const vocabulary = await openVocabulary(build);
  return { vocabulary, ...(await openShards(filesWhileTyping(text, vocabulary), build)) };
}

/** The dates asked for, with those of the years before and after that have any. */
export async function openDatesBeside(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  build: string,
): Promise<readonly DatedPlace[]> {
  return (await openShards(filesBeside(terms, vocabulary), build)).dates;
}

async function openShards(files: readonly string[], build: string): Promise<SmallIndexes> {
  const open = (file: string) => fetchOnce<Shard>(`/search/${file}.json?${build}`);
  return joinShards(await Promise.all(files.map(open)));
}

export const openDocument = (id: string, build: string): Promise<SearchedDocument> =>
  fetchOnce(`/search/documents/${id}.json?${build}`);
