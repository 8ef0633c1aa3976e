/** A query answered: names, dates and call numbers by the small indexes, words by Pagefind. */
import type { Known, SearchedDocument } from '../../search/known.ts';
import { type Asked, best, passagesFound } from '../../search/passages.ts';
import { documentOf, isWords, placesFound } from '../../search/places-found.ts';
import { placesFor } from '../../search/reading/places.ts';
import type { Address } from '../../search/reading/small-indexes.ts';
import type { Term } from '../../search/reading/terms.ts';
import { wordsOf } from '../../search/words.ts';
import type { Answer } from './logic.ts';
import type { Pagefind } from './pagefind.ts';

/** Documents opened for one query. */
const OPENED = 20;

/** What a search draws on. */
export interface Sources {
  readonly known: Known;
  /** Opens the full-text index: only when words are looked for. */
  index(): Promise<Pagefind>;
  document(id: string): Promise<SearchedDocument>;
}

const NOTHING: Answer = { groups: [], unopened: 0, whole: false, inWords: false };

/** Finds what answers `terms`; where nothing does as they were read, what answers them as plain words. */
export async function find(terms: readonly Term[], sources: Sources): Promise<Answer> {
  if (terms.length === 0) return NOTHING;
  const words = terms.filter(isWords);
  if (words.length === terms.length) return findWords(words, await sources.index());
  const places = placesFor(terms, sources.known);
  const answer = places.length > 0 ? await findPlaces(places, terms, sources) : NOTHING;
  if (answer.whole) return answer;
  const inWords = await findWords(terms.flatMap(asWords), await sources.index());
  return inWords.whole ? { ...inWords, inWords: true } : answer;
}

const asWords = (term: Term): readonly Asked[] =>
  isWords(term) ? [term] : wordsOf(term.written).map((word) => ({ kind: 'word', words: [word] }));

/** The passages at `places` that hold the words asked besides; where none holds all, those with most. */
async function findPlaces(
  places: readonly Address[],
  terms: readonly Term[],
  { known, document }: Sources,
): Promise<Answer> {
  const ids = [...new Set(places.map(documentOf))];
  const groups = await Promise.all(
    ids.slice(0, OPENED).map(async (id) => {
      const opened = await document(id);
      const addresses = places.filter((address) => documentOf(address) === id);
      const { title, url } = opened;
      return { title, url, found: placesFound(opened, addresses, terms, known) };
    }),
  );
  const asked = terms.filter(isWords).length;
  const most = Math.max(0, ...groups.flatMap(({ found }) => found.map((one) => one.answered)));
  const kept = groups.map((group) => ({
    ...group,
    found: group.found.filter(({ answered }) => answered === most),
  }));
  return {
    groups: asked === 0 ? kept : kept.filter(({ found }) => found.length > 0),
    unopened: Math.max(0, ids.length - OPENED),
    whole: most === asked,
    inWords: false,
  };
}

/** The passages and notes that hold `asked`, by document, the best document first. */
async function findWords(asked: readonly Asked[], index: Pagefind): Promise<Answer> {
  const words = new Set(asked.flatMap((term) => term.words));
  const { results } = await index.search([...words].join(' '));
  const pages = await Promise.all(results.slice(0, OPENED).map((result) => result.data()));
  const all = pages.map((page) => passagesFound(page, asked));
  const kept = new Set(best(all.flat()));
  const groups = pages.map(({ meta, url }, place) => {
    const found = all[place]?.filter((passage) => kept.has(passage)) ?? [];
    const inOrder = ['passage', 'note'].flatMap((kind) => found.filter((one) => one.kind === kind));
    return { title: meta.title ?? url, url, found: inOrder };
  });
  return {
    groups: groups.filter(({ found }) => found.length > 0),
    unopened: Math.max(0, results.length - OPENED),
    whole: [...kept].some(({ answered }) => answered === asked.length),
    inWords: false,
  };
}
