/** Loads the field indexes and the records of documents, each once. */
import type { DatedPlace } from '../../search/field-indexes.ts';
import {
  filesBeside,
  filesFor,
  filesWhileTyping,
  type IndexChunk,
  joinChunks,
  type StoredLexicon,
  textFilesFor,
  wordFile,
} from '../../search/index-chunks.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { isWords } from '../../search/match/hits.ts';
import { withPlainMarks } from '../../search/query/as-words.ts';
import { mayHaveNumbers } from '../../search/query/late-finders.ts';
import { mayCite } from '../../search/query/passage-references.ts';
import type { Term } from '../../search/query/terms.ts';
import { type LoadedIndexes, recordFile, type SearchedDocument } from '../../search/records.ts';
import { fetchOnce } from '../fetch-once.ts';

declare global {
  interface Window {
    /** The lexicon that the head of the search page preloads; `undefined` if that failed. */
    readonly preloadedLexicon?: Promise<StoredLexicon | undefined>;
  }
}

/**
 * Loads the lexicon, with the documents if they are few or if `query` may cite one.
 * @param version of the index, which keeps browsers from using a cached older one
 */
export const openLexicon = (version: string, query: string): Promise<Lexicon> =>
  openLexiconFor(version, async (stored) => {
    const text = withPlainMarks(query);
    if (mayCite(text, stored)) return true;
    if (!mayHaveNumbers(query)) return false;
    return (await import('../../search/query/number-finders.ts')).mayCitePlace(text, stored);
  });

async function openLexiconFor(
  version: string,
  needsDocuments: (stored: StoredLexicon) => boolean | Promise<boolean>,
): Promise<Lexicon> {
  const stored =
    (await window.preloadedLexicon) ??
    (await fetchOnce<StoredLexicon>(`/search/vocabulary.json?${version}`));
  const {
    documents = (await needsDocuments(stored))
      ? await fetchOnce<Citables>(`/search/documents.json?${version}`)
      : [],
  } = stored;
  return { ...stored, documents };
}

type Citables = Lexicon['documents'];

/** Loads the chunks of the field indexes for `terms`. */
export async function openIndexes(
  terms: readonly Term[],
  lexicon: Lexicon,
  version: string,
): Promise<LoadedIndexes> {
  const [chunks, stemmers] = await Promise.all([
    fetchChunks(filesFor(terms, lexicon), version),
    stemmersFor(terms, lexicon),
  ]);
  return {
    lexicon,
    ...stemmers,
    ...joinChunks(chunks),
    texts: chunks.flatMap(({ texts = [] }) => texts),
  };
}

/** Loads the texts of the first results of `terms`. A whole document has the same, so that a failure is none. */
export const openTexts = (
  terms: readonly Term[],
  lexicon: Lexicon,
  version: string,
): Promise<readonly SearchedDocument[]> =>
  fetchChunks(textFilesFor(terms, lexicon), version).then(
    (chunks) => chunks.flatMap(({ texts = [] }) => texts),
    () => [],
  );

/** Loads the stemmers of the languages of the archive, if words are searched. */
async function stemmersFor(
  terms: readonly Term[],
  { languages = [] }: Lexicon,
): Promise<Pick<LoadedIndexes, 'stemmers'>> {
  if (languages.length === 0 || !terms.some(isWords)) return {};
  const { openStemmers } = await import('../../search/match/stemmers.ts');
  return { stemmers: await openStemmers(languages) };
}

/** Loads what may complete `text`: the lexicon, and dates if `text` may become one. */
export async function openWhileTyping(text: string, version: string): Promise<LoadedIndexes> {
  const lexicon = await openLexiconFor(version, () => true);
  const chunks = await fetchChunks(filesWhileTyping(text, lexicon), version);
  return { lexicon, ...joinChunks(chunks) };
}

/** Loads the dates of `terms`, and those of the nearest years before and after. */
export async function openDatesBeside(
  terms: readonly Term[],
  lexicon: Lexicon,
  version: string,
): Promise<readonly DatedPlace[]> {
  return joinChunks(await fetchChunks(filesBeside(terms, lexicon), version)).dates;
}

const fetchChunks = (files: readonly string[], version: string): Promise<IndexChunk[]> =>
  Promise.all(files.map((file) => fetchOnce<IndexChunk>(`/search/${file}.json?${version}`)));

/** A document, or another page by its address, from its pack. */
export async function openDocument(
  id: string,
  { packs }: Pick<Lexicon, 'packs'>,
  version: string,
): Promise<SearchedDocument> {
  const file = recordFile(id, packs);
  const pack = await fetchOnce<readonly SearchedDocument[]>(`${file}?${version}`);
  const found = pack.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${file} does not have ${id}.`);
  return found;
}

/** The words of the site that begin with a letter. A letter without words has no file. */
export const openWords = (letter: string, version: string): Promise<readonly string[]> =>
  fetchOnce<readonly string[]>(`/search/${wordFile(letter)}.json?${version}`).catch(() => []);
