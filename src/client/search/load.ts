/** The small indexes and the words of single documents, fetched once each. */
import type { DatedPlace } from '../../search/field-indexes.ts';
import {
  filesBeside,
  filesFor,
  filesWhileTyping,
  joinShards,
  type Shard,
  type StoredVocabulary,
} from '../../search/index-chunks.ts';
import type { Vocabulary } from '../../search/lexicon.ts';
import { plain } from '../../search/query/as-words.ts';
import { mayCite } from '../../search/query/passage-references.ts';
import type { Term } from '../../search/query/terms.ts';
import { essayFile, type Known, type SearchedDocument } from '../../search/records.ts';

declare global {
  interface Window {
    /** What the head of the search page has asked for; nothing where it could not be fetched. */
    readonly vocabularyAhead?: Promise<StoredVocabulary | undefined>;
  }
}

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

/**
 * The vocabulary, with the documents where they are few or `query` may cite one.
 * @param version of the index: a browser keeps no other in its place
 */
export const openVocabulary = (version: string, query: string): Promise<Vocabulary> =>
  openVocabularyFor(version, ({ noteWords }) => mayCite(plain(query), noteWords));

async function openVocabularyFor(
  version: string,
  needsDocuments: (stored: StoredVocabulary) => boolean,
): Promise<Vocabulary> {
  const stored =
    (await window.vocabularyAhead) ??
    (await fetchOnce<StoredVocabulary>(`/search/vocabulary.json?${version}`));
  const {
    documents = needsDocuments(stored)
      ? await fetchOnce<Citables>(`/search/documents.json?${version}`)
      : [],
  } = stored;
  return { ...stored, documents };
}

type Citables = Vocabulary['documents'];

/** As much of the small indexes as answers `terms`. */
export async function openKnown(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  version: string,
): Promise<Known> {
  const shards = await fetchShards(filesFor(terms, vocabulary), version);
  return { vocabulary, ...joinShards(shards), texts: shards.flatMap(({ texts = [] }) => texts) };
}

/** What completes `text`: the vocabulary, and dates where it may become one. */
export async function openWhileTyping(text: string, version: string): Promise<Known> {
  const vocabulary = await openVocabularyFor(version, () => true);
  const shards = await fetchShards(filesWhileTyping(text, vocabulary), version);
  return { vocabulary, ...joinShards(shards) };
}

/** The dates asked for, with those of the years before and after that have any. */
export async function openDatesBeside(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  version: string,
): Promise<readonly DatedPlace[]> {
  return joinShards(await fetchShards(filesBeside(terms, vocabulary), version)).dates;
}

const fetchShards = (files: readonly string[], version: string): Promise<Shard[]> =>
  Promise.all(files.map((file) => fetchOnce<Shard>(`/search/${file}.json?${version}`)));

/** The address of every page that the full-text index knows, by the page's name in it. */
export const openPages = (version: string): Promise<Readonly<Record<string, string>>> =>
  fetchOnce(`/search/pages.json?${version}`);

export const openDocument = (id: string, version: string): Promise<SearchedDocument> =>
  fetchOnce(`/search/documents/${id}.json?${version}`);

export const openEssay = (address: string, version: string): Promise<SearchedDocument> =>
  fetchOnce(`${essayFile(address)}?${version}`);
