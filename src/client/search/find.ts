/** A query answered: names, dates and call numbers by the small indexes, words by Pagefind. */
import type { Known, SearchedDocument } from '../../search/known.ts';
import { documentFound, documentOf, isWords, placesFound } from '../../search/places-found.ts';
import { placesFor } from '../../search/reading/places.ts';
import type { Address } from '../../search/reading/small-indexes.ts';
import type { Term, WordsTerm } from '../../search/reading/terms.ts';
import { wordsOf } from '../../search/words.ts';
import type { Answer } from './logic.ts';
import type { Pagefind } from './pagefind.ts';

/** Documents opened for one query. */
export const OPENED = 20;

/** What a search draws on. */
export interface Sources {
  readonly known: Known;
  /** Opens the full-text index: only when words are looked for. */
  index(): Promise<Pagefind>;
  document(id: string): Promise<SearchedDocument>;
}

const NOTHING: Answer = { found: [], unopened: 0, whole: false, inWords: false };

/**
 * Finds what answers `terms`; where nothing does as they were read, what answers them as plain words.
 * @param room documents opened; a first look with less room is no reason to look for plain words
 */
export async function find(
  terms: readonly Term[],
  sources: Sources,
  room = OPENED,
): Promise<Answer> {
  if (terms.length === 0) return NOTHING;
  const words = terms.filter(isWords);
  if (words.length === terms.length) return findWords(words, sources, room);
  const places = placesFor(terms, sources.known);
  const answer = places.length > 0 ? await findPlaces(places, terms, sources, room) : NOTHING;
  if (answer.whole || (answer.unopened > 0 && room < OPENED)) return answer;
  const inWords = await findWords(terms.flatMap(asWords), sources, room);
  return inWords.whole ? { ...inWords, inWords: true } : answer;
}

const asWords = (term: Term): readonly WordsTerm[] =>
  isWords(term)
    ? [term]
    : wordsOf(term.written).map((word) => ({ ...term, kind: 'word', words: [word] }));

/** The passages at `places` that hold the words asked besides; where none holds all, those with most. */
async function findPlaces(
  places: readonly Address[],
  terms: readonly Term[],
  { known, document }: Sources,
  room: number,
): Promise<Answer> {
  const ids = [...new Set(places.map(documentOf))];
  const opened = await Promise.all(ids.slice(0, room).map((id) => document(id)));
  const asked = terms.filter(isWords).length;
  const all = opened.flatMap((one) => {
    const addresses = places.filter((address) => documentOf(address) === one.id);
    const found = placesFound(one, addresses, terms, known);
    return found.length > 0 || asked > 0 ? found : [documentFound(one)];
  });
  const most = Math.max(0, ...all.map(({ answered }) => answered));
  return {
    found: all.filter(({ answered }) => answered === most && (asked === 0 || answered > 0)),
    unopened: Math.max(0, ids.length - room),
    whole: most === asked,
    inWords: false,
  };
}

/** The passages and notes that hold the words asked: those of the documents in which Pagefind finds them. */
async function findWords(
  terms: readonly WordsTerm[],
  sources: Sources,
  room: number,
): Promise<Answer> {
  const words = new Set(terms.flatMap((term) => term.words));
  const index = await sources.index();
  const { results } = await index.search([...words].join(' '));
  const pages = await Promise.all(results.slice(0, room).map((result) => result.data()));
  const documents = pages.flatMap(({ url }) => /^\/documents\/([^/]+)\/$/.exec(url)?.[1] ?? []);
  const answer = await findPlaces(documents, terms, sources, room);
  return { ...answer, unopened: Math.max(0, results.length - room) };
}
