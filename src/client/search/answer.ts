/** Answers queries: names, dates and call numbers from the field indexes, words from Pagefind. */
import type { PlaceAddress } from '../../search/field-indexes.ts';
import { placesFor, placesForSome } from '../../search/match/candidates.ts';
import {
  areInIndexes,
  documentId,
  documentResult,
  isAsked,
  isWords,
  resultsAt,
} from '../../search/match/hits.ts';
import type { SearchResult } from '../../search/match/passages.ts';
import { wordMatcher } from '../../search/match/place-words.ts';
import { asWanted } from '../../search/match/wanted.ts';
import { nearestWords } from '../../search/query/nearest-words.ts';
import type { Term, WordsTerm } from '../../search/query/terms.ts';
import { isPage, type SearchedDocument } from '../../search/records.ts';
import { wordsOf } from '../../search/words.ts';
import { indexed } from './indexed-words.ts';
import type { Answer } from './logic.ts';
import { type DocumentSources, openFirst } from './opened.ts';
import type { WordIndex } from './pagefind.ts';

/** Maximum documents opened for one query. */
export const MAX_OPENED_DOCUMENTS = 20;

/** With fewer results that match all words, some that match a part of them follow. */
const ENOUGH_RESULTS = 4;
const MAX_PARTIAL_RESULTS = 8;

/** Maximum words that are searched one by one. */
const MAX_SINGLE_WORDS = 12;

/** The data that a search uses. */
export interface Sources extends DocumentSources {
  /** Opens the full-text index, if the query has words. */
  index(): Promise<WordIndex>;
  /** The texts of the first results of names and dates; none if they cannot be loaded. */
  texts(): Promise<readonly SearchedDocument[]>;
  /** The words of the site that begin with a letter. */
  words(letter: string): Promise<readonly string[]>;
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
  const asked = terms.filter(isAsked);
  if (asked.length === 0) return NO_ANSWER;
  const search: Search = {
    ...sources,
    limit,
    knownTexts: areInIndexes(terms) ? await sources.texts() : [],
    asWanted: (result) => asWanted(result, terms),
  };
  const words = asked.filter(isWords);
  if (words.length === asked.length) return findWords(words, search);
  const places = placesFor(asked, sources.known);
  const answer = places.length > 0 ? await findPlaces(places, asked, search) : NO_ANSWER;
  const isEnough = answer.whole && !answer.found.every(({ document }) => isPage(document.id));
  if (isEnough || isUnfinished(answer.unopened, search)) return answer;
  const inWords = await findWords(asked.flatMap(asWords), search);
  if (answer.whole) return inWords.whole ? joined(inWords, answer) : answer;
  if (inWords.whole) return { ...inWords, inWords: true };
  if (answer.found.length > 0) return answer;
  // What the rest finds is shown if a part has nothing.
  for (const rest of [asked, asked.filter((term) => !isWords(term))]) {
    const some = await findPlaces(placesForSome(rest, sources.known), rest, search);
    if (some.found.length > 0) return { ...some, whole: false };
  }
  return { ...inWords, inWords: true };
}

/** The answer to a query that OR divides: the results of its alternatives, without duplicates. */
export async function answerAlternatives(
  alternatives: readonly (readonly Term[])[],
  sources: Sources,
  limit = MAX_OPENED_DOCUMENTS,
): Promise<Answer> {
  const answers = await Promise.all(
    alternatives.map((terms) => answerQuery(terms, sources, limit)),
  );
  const found = answers.filter((one) => one.found.length > 0);
  const best = found.some(({ whole }) => whole) ? found.filter(({ whole }) => whole) : found;
  return {
    ...best.reduce(joined, best[0] ?? answers[0] ?? NO_ANSWER),
    unopened: Math.max(0, ...answers.map(({ unopened }) => unopened)),
  };
}

/** The results of both answers, those of the first before others. */
function joined(first: Answer, second: Answer): Answer {
  const seen = new Set(first.found.map(({ url }) => url));
  return {
    ...first,
    found: [...first.found, ...second.found.filter(({ url }) => !seen.has(url))],
    unopened: Math.max(first.unopened, second.unopened),
  };
}

interface Search extends Sources {
  readonly limit: number;
  /** Documents with some of their places, if these are enough for the query. */
  readonly knownTexts: readonly SearchedDocument[];
  asWanted(result: SearchResult): SearchResult[];
}

/** Whether a first answer has left out documents that the whole answer opens. */
const isUnfinished = (unopened: number, { limit }: Search): boolean =>
  unopened > 0 && limit < MAX_OPENED_DOCUMENTS;

/** The words of a term; of a date or a call number all of them, in order. */
function asWords(term: Term): readonly WordsTerm[] {
  if (isWords(term)) return [term];
  const words = wordsOf(term.written);
  if (term.kind === 'date' || term.kind === 'reference') {
    return [{ ...term, kind: 'phrase', words }];
  }
  return words.map((word) => ({ ...term, kind: 'word', words: [word] }));
}

/** The results at `places` that match the words of the query; if none matches all, those that match most. */
async function findPlaces(
  places: readonly PlaceAddress[],
  terms: readonly Term[],
  search: Search,
): Promise<Answer> {
  const { known, limit, asWanted } = search;
  const { opened, unopened } = await openFirst(
    places,
    limit,
    search,
    terms.some(isWords) ? [] : search.knownTexts,
  );
  const asked = terms.filter((term) => isWords(term) && !term.isSoft).length;
  const all = opened.flatMap((one) => {
    const addresses = places.filter((address) => documentId(address) === one.id);
    const found = resultsAt(one, addresses, terms, known, wordMatcher(one, terms, known));
    return found.length > 0 || asked > 0 ? found : [documentResult(one)];
  });
  const { found, whole } = best(inOrder(all.flatMap(asWanted), places), asked);
  return { found, unopened, whole, inWords: false };
}

/** Results without words in the order of their places. */
function inOrder(found: readonly SearchResult[], places: readonly PlaceAddress[]): SearchResult[] {
  const order = new Map(places.map((place, at) => [place, at]));
  const placeOf = ({ document, place }: SearchResult): number =>
    order.get(`${document.id}#${place?.anchor}`) ?? order.get(document.id) ?? places.length;
  return found
    .map((result) => ({ result, at: placeOf(result) }))
    .sort((a, b) => a.at - b.at)
    .map(({ result }) => result);
}

/**
 * The results that match all words, best first, and some that match a part of them if the others are few; if none matches
 * all, those that match most.
 */
function best(
  all: readonly SearchResult[],
  asked: number,
): { readonly found: readonly SearchResult[]; readonly whole: boolean } {
  if (asked === 0) return { found: all, whole: all.length > 0 };
  const most = Math.max(0, ...all.map(({ answered }) => answered));
  if (most === 0) return { found: [], whole: false };
  const weights = weightsOf(all);
  const ranked = all
    .filter(({ answered }) => answered > 0)
    .map((result) => ({ result, rank: rankOf(result, weights) }))
    .sort((a, b) => b.result.answered - a.result.answered || b.rank - a.rank)
    .map(({ result }) => result);
  const matching = ranked.filter(({ answered }) => answered === most);
  const missing = ENOUGH_RESULTS - matching.length;
  const others = ranked.filter(({ answered }) => answered < most);
  const partial =
    missing > 0 && most > 1
      ? others.slice(0, MAX_PARTIAL_RESULTS).map((one) => ({ ...one, isPartial: true as const }))
      : [];
  return { found: [...matching, ...partial], whole: most === asked };
}

/** How much each term tells: one that is rare in the texts more than a frequent one, whatever the editors write. */
function weightsOf(all: readonly SearchResult[]): number[] {
  const terms = all[0]?.matched.length ?? 0;
  return Array.from({ length: terms }, (_, at) => {
    const having = all.filter(({ matched }) => matched[at]);
    const places = having.filter(({ kind }) => kind === 'passage').length || having.length;
    return Math.log(1 + all.length / (1 + places));
  });
}

/** Rounded, so that the order of the page decides between results that are as good. */
const rankOf = ({ matched, score }: SearchResult, weights: readonly number[]): number => {
  const weight = matched.reduce((sum, one, at) => sum + (one ? (weights[at] ?? 0) : 0), 0);
  return Math.round(10 * (weight + score));
};

/**
 * The places that match the words, on the pages that Pagefind finds. If no page has all words, those that have most. A word
 * that no page has is replaced by the nearest words of the site.
 */
async function findWords(terms: readonly WordsTerm[], search: Search): Promise<Answer> {
  const index = await search.index();
  const plain = await index.pagesWith(indexed(terms.flatMap(({ words }) => words)));
  // Texts may have other words for it, or write it without its hyphen.
  const isExtended = terms.some(
    (term) =>
      (term.also ?? []).length > 0 ||
      (term.kind === 'word' && term.words.length > 1) ||
      stemsOf(term, search).length > 0,
  );
  if (plain.length > 0 && !isExtended) {
    const answer = await findPlaces(documentsFirst(plain).map(idOf), terms, search);
    if (answer.whole || isUnfinished(answer.unopened, search)) return answer;
  }
  const single = terms.length <= MAX_SINGLE_WORDS;
  const counted = single
    ? await Promise.all(terms.map((term) => pagesForTerm(term, index, search)))
    : [];
  const asked = single ? counted.map(({ term }) => term) : terms;
  const pages = documentsFirst([...plain, ...pagesWithMost(counted.map(({ pages }) => pages))]);
  const answer = await findPlaces(pages.map(idOf), asked, search);
  const corrected = asked.filter(({ isCorrected }) => isCorrected);
  return corrected.length > 0 ? { ...answer, corrected } : answer;
}

/** The stems of a word in the languages of the archive, which the index has beside the words of those languages. */
function stemsOf({ kind, words }: WordsTerm, { known }: Search): string[][] {
  const [word = '', ...more] = words;
  if (kind !== 'word' || more.length > 0) return [];
  const stems = [...(known.stemmers?.values() ?? [])].map((stemOf) => stemOf(word));
  return [...new Set(stems)].filter((stem) => stem !== word).map((stem) => [stem]);
}

/** A term and the pages that have it or its close words. */
interface TermPages {
  readonly term: WordsTerm;
  readonly pages: readonly string[];
}

async function pagesForTerm(term: WordsTerm, index: WordIndex, search: Search): Promise<TermPages> {
  const { kind, words, also = [] } = term;
  const joinedWords = words.length > 1 && kind === 'word' ? [[words.join('')]] : [];
  const find = async (ways: readonly (readonly string[])[]): Promise<string[]> => {
    const found = await Promise.all(ways.map((way) => index.pagesWith(indexed(way))));
    return [...new Set(found.flat())];
  };
  const pages = await find([words, ...joinedWords, ...also, ...stemsOf(term, search)]);
  if (kind !== 'word') return { term, pages };
  // Pagefind also finds pages with words that only begin like this one.
  const { found, unopened } = await findPlaces(documentsFirst(pages).map(idOf), [term], search);
  // What a first answer has not opened may have the word.
  if (found.length > 0 || isUnfinished(unopened, search)) return { term, pages };
  const nearest = await nearestWords(words, search.words);
  if (nearest.length === 0) return { term, pages: [] };
  const ways = nearest.map((word) => [word]);
  return { term: { ...term, also: ways, isCorrected: true }, pages: await find(ways) };
}

/** The pages of as many terms as possible. */
function pagesWithMost(byTerm: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const page of byTerm.flat()) counts.set(page, (counts.get(page) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([page]) => page);
}

/** The address of a document page. */
const DOCUMENT = /^\/documents\/([^/]+)\/$/;

const idOf = (page: string): string => DOCUMENT.exec(page)?.[1] ?? page;

/** Documents are fetched before other pages, and shown before them. */
function documentsFirst(pages: readonly string[]): string[] {
  const all = [...new Set(pages)];
  return [
    ...all.filter((page) => DOCUMENT.test(page)),
    ...all.filter((page) => !DOCUMENT.test(page)),
  ];
}
