/** A query answered: names, dates and call numbers by the small indexes, words by Pagefind. */
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

/** Documents opened for one query. */
export const MAX_OPENED_DOCUMENTS = 20;

/** What a search draws on. */
export interface Sources {
  readonly known: LoadedIndexes;
  /** Opens the full-text index: only when words are looked for. */
  index(): Promise<WordIndex>;
  document(id: string): Promise<SearchedDocument>;
  /** The essay at an address. */
  essay(address: string): Promise<SearchedDocument>;
}

const NO_ANSWER: Answer = { found: [], unopened: 0, whole: false, inWords: false };

/**
 * Finds what answers `terms`; where nothing does as they were read, what answers them as plain words.
 * @param room documents opened; a first look with less room is no reason to look for plain words
 */
export async function answerQuery(
  terms: readonly Term[],
  sources: Sources,
  room = MAX_OPENED_DOCUMENTS,
): Promise<Answer> {
  if (terms.length === 0) return NO_ANSWER;
  const words = terms.filter(isWords);
  if (words.length === terms.length) return findWords(words, sources, room);
  const places = placesFor(terms, sources.known);
  const answer = places.length > 0 ? await findPlaces(places, terms, sources, room) : NO_ANSWER;
  if (answer.whole || (answer.unopened > 0 && room < MAX_OPENED_DOCUMENTS)) return answer;
  const inWords = await findWords(terms.flatMap(asWords), sources, room);
  return inWords.whole ? { ...inWords, inWords: true } : answer;
}

/** As much of an answer as is known before any document is opened. */
export interface FirstResults {
  /** Best first; what stands first in the answer is there. */
  readonly found: readonly SearchResult[];
  /** How many there will be. */
  readonly count: number;
}

/** What `find` will find first, where the small indexes hold its text and no words decide. */
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

/** The address of a document's page; what else is searched are essays. */
const DOCUMENT = /^\/documents\/([^/]+)\/$/;

const BY_INDEX: ReadonlySet<Term['kind']> = new Set(['name', 'speaker', 'date', 'reference']);

const asWords = (term: Term): readonly WordsTerm[] =>
  isWords(term)
    ? [term]
    : wordsOf(term.written).map((word) => ({ ...term, kind: 'word', words: [word] }));

/** The passages at `places` that hold the words asked besides; where none holds all, those with most. */
async function findPlaces(
  places: readonly PlaceAddress[],
  terms: readonly Term[],
  { known, document }: Sources,
  room: number,
): Promise<Answer> {
  const ids = [...new Set(places.map(documentId))];
  const opened = await Promise.all(ids.slice(0, room).map((id) => document(id)));
  const asked = terms.filter(isWords).length;
  const all = opened.flatMap((one) => {
    const addresses = places.filter((address) => documentId(address) === one.id);
    const found = resultsAt(one, addresses, terms, known);
    return found.length > 0 || asked > 0 ? found : [documentResult(one)];
  });
  const most = Math.max(0, ...all.map(({ answered }) => answered));
  return {
    found: all.filter(({ answered }) => answered === most && (asked === 0 || answered > 0)),
    unopened: Math.max(0, ids.length - room),
    whole: most === asked,
    inWords: false,
  };
}

/**
 * The passages and notes that hold the words asked, of the documents in which Pagefind finds them; after them the
 * sections of essays that hold them all.
 */
async function findWords(
  terms: readonly WordsTerm[],
  sources: Sources,
  room: number,
): Promise<Answer> {
  const words = new Set(terms.flatMap((term) => term.words));
  const index = await sources.index();
  const pages = await index.pagesWith([...words].join(' '));
  const documents = pages.flatMap((url) => DOCUMENT.exec(url)?.[1] ?? []);
  const essays = pages.filter((url) => !DOCUMENT.test(url));
  const [answer, ...opened] = await Promise.all([
    findPlaces(documents, terms, sources, room),
    ...essays.map((url) => sources.essay(url)),
  ]);
  const sections = opened.flatMap((essay) => sectionResults(essay, terms));
  const found = [...answer.found, ...sections];
  return { ...answer, found, whole: answer.found.length > 0 ? answer.whole : sections.length > 0 };
}
