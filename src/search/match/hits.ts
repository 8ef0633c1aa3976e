/** Makes results from places in one document, with the matching words. */
import type { DatedPlace, PlaceAddress } from '../field-indexes.ts';
import type { CitedPlace, Term, WordsTerm } from '../query/terms.ts';
import {
  isNote,
  type LoadedIndexes,
  type SearchedDocument,
  type SearchedPlace,
} from '../records.ts';
import { wordsOf } from '../words.ts';
import { datesByPlace, formsByPlace } from './by-place.ts';
import { covers } from './candidates.ts';
import {
  type AskedWords,
  answerIn,
  type ResultKind,
  type SearchResult,
  wordsOfPlace,
} from './passages.ts';

const WORDS: ReadonlySet<Term['kind']> = new Set(['word', 'phrase', 'topic', 'near']);

/** Whether a term is plain words, which the field indexes do not contain. */
export const isWords = (term: Term): term is WordsTerm => WORDS.has(term.kind);

/** Terms whose places, and nothing else of documents, make results. */
const IN_INDEXES: ReadonlySet<Term['kind']> = new Set(['name', 'speaker', 'date', 'reference']);

/** Whether a query needs the places in the field indexes alone. */
export const areInIndexes = (terms: readonly Term[]): boolean =>
  terms.every(({ kind, not }) => IN_INDEXES.has(kind) && !not);

/** Terms that limit an answer and find nothing themselves. */
const BESIDE: ReadonlySet<Term['kind']> = new Set(['unknown', 'within', 'basis']);

/** Whether a term finds results. */
export const isAsked = ({ kind, not }: Term): boolean => !not && !BESIDE.has(kind);

/** The document id in an address. */
export const documentId = (address: PlaceAddress): string => address.split('#')[0] ?? address;

/** What a place is. */
export function kindOf({ sort }: SearchedDocument, { anchor, isTopic }: SearchedPlace): ResultKind {
  if (sort !== undefined) return sort === 'essay' ? 'section' : sort;
  if (anchor === '') return 'document';
  return isTopic ? 'topic' : isNote(anchor) ? 'note' : 'passage';
}

/** How a place matches the words of a query. */
export type MatchWords = (place: SearchedPlace) => ReturnType<typeof answerIn>;

const NO_WORDS: ReturnType<MatchWords> = {
  hits: [],
  answered: 0,
  score: 0,
  matched: [],
  isClose: false,
};

/**
 * Makes results of the places at `addresses`, in order, with the number of words of `terms` that match. If the query has
 * words, the address of a document stands for all its places.
 * @param matchWords finds them in a place; not needed if the query has none
 */
export function resultsAt(
  document: SearchedDocument,
  addresses: readonly PlaceAddress[],
  terms: readonly Term[],
  known: LoadedIndexes,
  matchWords: MatchWords = () => NO_WORDS,
): SearchResult[] {
  const { places, url } = document;
  const all = terms.some(isWords) ? places : [];
  const chosen = new Set(
    addresses.flatMap((address) => {
      const anchor = address.split('#')[1];
      return anchor === undefined ? all : citedRange(anchor, places, terms);
    }),
  );
  return [...chosen].map((place) => {
    const { anchor, title, text, beside } = place;
    const address = `${document.id}#${anchor}`;
    const at = places.findIndex((other) => other.anchor === beside);
    const dates = datesAt(address, terms, known);
    const partner = places[at];
    const why = impliedAt(dates, anchor) ?? whoIsMeant(place, terms, known);
    const match = matchWords(place);
    const shown = [...namesAt(address, terms, known), ...writtenAt(dates)];
    const hits = [...match.hits, ...answerIn(wordsOfPlace(place), shown).hits];
    const isCovering = isOnlyCovered(terms, dates);
    return {
      kind: kindOf(document, place),
      title,
      url: anchor === '' ? url : `${url}#${anchor}`,
      text,
      document,
      place,
      answered: match.answered,
      score: match.score,
      matched: match.matched,
      hits: withoutDuplicates(hits),
      ...(partner === undefined
        ? {}
        : { beside: { ...partner, before: at < places.indexOf(place) } }),
      ...(why === undefined ? {} : { why }),
      ...(isCovering ? { isCovering } : {}),
      ...(match.isClose ? { isClose: true } : {}),
    };
  });
}

const withoutDuplicates = (hits: SearchResult['hits']): SearchResult['hits'] =>
  [...new Map(hits.map(({ start, end }) => [start, { start, end }])).values()].sort(
    (a, b) => a.start - b.start,
  );

/** The result for a document as a whole: its record. */
export function documentResult(document: SearchedDocument): SearchResult {
  const place = document.places.find(({ anchor }) => anchor === '');
  return {
    kind: place === undefined ? 'document' : kindOf(document, place),
    title: document.title,
    url: document.url,
    text: place?.text ?? '',
    document,
    ...(place === undefined ? {} : { place }),
    hits: [],
    answered: 0,
    score: 0,
    matched: [],
  };
}

/** A passage, or the whole range that the query cites: `L.3-5`. */
function citedRange(
  anchor: string,
  places: readonly SearchedPlace[],
  terms: readonly Term[],
): readonly SearchedPlace[] {
  const cited = terms.flatMap((term): readonly CitedPlace[] =>
    term.kind === 'passage' ? term.places : [],
  );
  const last = cited.find(({ first }) => first === anchor)?.last ?? anchor;
  const [from, to] = [anchor, last].map((end) => places.findIndex((place) => place.anchor === end));
  return from === undefined || from === -1 ? [] : places.slice(from, (to ?? from) + 1);
}

/** The forms in which a passage names the candidates of the query. */
function namesAt(
  address: PlaceAddress,
  terms: readonly Term[],
  { names }: LoadedIndexes,
): AskedWords[] {
  const candidates = terms.flatMap((term) =>
    term.kind === 'name' || term.kind === 'speaker' ? term.candidates : [],
  );
  const entries = candidates.flatMap(({ register, id }) => {
    const entry = names[register]?.[id];
    return entry === undefined ? [] : [entry];
  });
  return [...new Set(entries)].flatMap((entry) => formsByPlace(entry).get(address) ?? []);
}

/** Whom a passage means, where the query means several people and its words do not say which: `Peder Vik, pilot`. */
function whoIsMeant(
  { names = [], text }: SearchedPlace,
  terms: readonly Term[],
  { lexicon }: LoadedIndexes,
): string | undefined {
  const meant = terms.flatMap((term) =>
    term.kind === 'name' && term.candidates.length > 1 ? term.candidates : [],
  );
  const entries = meant
    .filter(({ id }) => names.includes(id))
    .flatMap(({ register, id }) => lexicon.names[register].find((one) => one.id === id) ?? [])
    .filter(({ forms: [name = ''] }) => !text.includes(name));
  const words = entries.map(({ forms, apart }) => [forms[0], apart].filter(Boolean).join(', '));
  return words.length === 0 ? undefined : words.join('; ');
}

/** The dates of a passage that match the query; of a record those of its document. */
function datesAt(
  address: PlaceAddress,
  terms: readonly Term[],
  { dates }: LoadedIndexes,
): DatedPlace[] {
  const asked = terms.filter((term) => term.kind === 'date');
  const found = asked.flatMap((term) => datesByPlace(term, dates).get(address) ?? []);
  return [...new Set(found)];
}

/** The words in which a passage states them. */
const writtenAt = (dates: readonly DatedPlace[]): AskedWords[] =>
  dates
    .filter(({ kind }) => kind === 'written' || kind === 'mentioned')
    .map(({ title }) => ({ kind: 'phrase', words: wordsOf(title) }));

/** The event on a date that the passage implies. */
const impliedAt = (dates: readonly DatedPlace[], anchor: string): string | undefined =>
  anchor === '' ? undefined : dates.find(({ kind }) => kind !== 'written')?.title;

/** Whether all dates of a place that match are longer than the dates of the query. */
function isOnlyCovered(terms: readonly Term[], dates: readonly DatedPlace[]): boolean {
  const asked = terms.filter((term) => term.kind === 'date');
  return dates.length > 0 && asked.some((term) => dates.every((date) => covers(date, term)));
}
