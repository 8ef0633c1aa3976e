/** Answers queries: names, dates and call numbers from the field indexes, words from Pagefind. */
import type { PlaceAddress } from '../../search/field-indexes.ts';
import { placesFor } from '../../search/match/candidates.ts';
import { documentId, documentResult, isWords, resultsAt } from '../../search/match/hits.ts';
import type { SearchResult } from '../../search/match/passages.ts';
import { sectionResults } from '../../search/match/sections.ts';
import type { Term, WordsTerm } from '../../search/query/terms.ts';
import type { LoadedIndexes, SearchedDocument } from '../../search/records.ts';
import { wordsOf } from '../../search/words.ts';
import type { Answer } from './logic.ts';
import type { WordIndex } from './pagefind.ts';

/** Maximum documents opened for one query. */
export const MAX_OPENED_DOCUMENTS = 20;

/** The data that a search uses. */
export interface Sources {
  readonly known: LoadedIndexes;
  /** Opens the full-text index, if the query has words. */
  index(): Promise<WordIndex>;
  document(id: string): Promise<SearchedDocument>;
  /** The essay at an address. */
  essay(address: string): Promise<SearchedDocument>;
}

const NO_ANSWER: Answer = { found: [], unopened: 0, whole: false, inWords: false };

/**
 * Answers `terms`. If the interpretation has no results, the terms are searched as plain words.
 * @param limit maximum documents to open; a first answer with fewer documents does not fall back to plain words
 */
export async function answerQuery(
  terms: readonly Term[],
  sources: Sources,
  limit = MAX_OPENED_DOCUMENTS,
): Promise<Answer> {
  if (terms.length === 0) return NO_ANSWER;
  const words = terms.filter(isWords);
  if (words.length === terms.length) return findWords(words, sources, limit);
  const places = placesFor(terms, sources.known);
  const answer = places.length > 0 ? await findPlaces(places, terms, sources, limit) : NO_ANSWER;
  if (answer.whole || (answer.unopened > 0 && limit < MAX_OPENED_DOCUMENTS)) return answer;
  const inWords = await findWords(terms.flatMap(asWords), sources, limit);
  return inWords.whole ? { ...inWords, inWords: true } : answer;
}

/** The first results, which are known before any document is opened. */
export interface FirstResults {
  /** The best results, including the first one of the answer. */
  readonly found: readonly SearchResult[];
  /** The total number of results. */
  readonly count: number;
}

/** The first results of `answerQuery`, if the field indexes contain their texts and the query has no words. */
export function findFirstResults(
  terms: readonly Term[],
  { texts = [], ...known }: LoadedIndexes,
): FirstResults | undefined {
  if (!terms.every(({ kind }) => BY_INDEX.has(kind))) return undefined;
  const places = placesFor(terms, known);
  const all = places.filter(
    (place) => place.includes('#') || !places.some((other) => other.startsWith(`${place}#`)),
  );
  const found = all.map((place) => {
    const text = texts.find(
      ({ id, places }) => id === place || places.some(({ anchor }) => `${id}#${anchor}` === place),
    );
    return text && (resultsAt(text, [place], terms, known)[0] ?? documentResult(text));
  });
  if (found[0] === undefined) return undefined;
  return { found: found.filter((one) => one !== undefined), count: all.length };
}

/** The address of a document page. Other pages in the index are essays. */
const DOCUMENT = /^\/documents\/([^/]+)\/$/;

const BY_INDEX: ReadonlySet<Term['kind']> = new Set(['name', 'speaker', 'date', 'reference']);

const asWords = (term: Term): readonly WordsTerm[] =>
  isWords(term)
    ? [term]
    : wordsOf(term.written).map((word) => ({ ...term, kind: 'word', words: [word] }));

/** The passages at `places` that match the words of the query; if none matches all, those that match most. */
async function findPlaces(
  places: readonly PlaceAddress[],
  terms: readonly Term[],
  { known, document }: Sources,
  limit: number,
): Promise<Answer> {
  const ids = [...new Set(places.map(documentId))];
  const opened = await Promise.all(ids.slice(0, limit).map((id) => document(id)));
  const asked = terms.filter(isWords).length;
  const all = opened.flatMap((one) => {
    const addresses = places.filter((address) => documentId(address) === one.id);
    const found = resultsAt(one, addresses, terms, known);
    return found.length > 0 || asked > 0 ? found : [documentResult(one)];
  });
  const most = Math.max(0, ...all.map(({ answered }) => answered));
  return {
    found: all.filter(({ answered }) => answered === most && (asked === 0 || answered > 0)),
    unopened: Math.max(0, ids.length - limit),
    whole: most === asked,
    inWords: false,
  };
}

/**
 * The passages and notes that match the words, in the documents that Pagefind finds; then the sections of essays that match
 * all words.
 */
async function findWords(
  terms: readonly WordsTerm[],
  sources: Sources,
  limit: number,
): Promise<Answer> {
  const words = new Set(terms.flatMap((term) => term.words));
  const index = await sources.index();
  const pages = await index.pagesWith([...words].join(' '));
  const documents = pages.flatMap((url) => DOCUMENT.exec(url)?.[1] ?? []);
  const essays = pages.filter((url) => !DOCUMENT.test(url));
  const [answer, ...opened] = await Promise.all([
    findPlaces(documents, terms, sources, limit),
    ...essays.map((url) => sources.essay(url)),
  ]);
  const sections = opened.flatMap((essay) => sectionResults(essay, terms));
  const found = [...answer.found, ...sections];
  return { ...answer, found, whole: answer.found.length > 0 ? answer.whole : sections.length > 0 };
}
