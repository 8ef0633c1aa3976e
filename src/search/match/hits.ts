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
  acrossPassages,
  answerIn,
  type ResultKind,
  type SearchResult,
  wordsOfPlace,
} from './passages.ts';

const WORDS: ReadonlySet<Term['kind']> = new Set(['word', 'phrase', 'topic', 'near']);

/** Whether a term is plain words, which the field indexes do not contain. */
export const isWords = (term: Term): term is WordsTerm => WORDS.has(term.kind);

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

/**
 * Makes results of the places at `addresses`, in order, with the number of words of `terms` that match. If the query has
 * words, the address of a document stands for all its places.
 */
export function resultsAt(
  document: SearchedDocument,
  addresses: readonly PlaceAddress[],
  terms: readonly Term[],
  known: LoadedIndexes,
): SearchResult[] {
  const { places, url } = document;
  const asked = terms.filter(isWords);
  const all = asked.length > 0 ? places : [];
  const chosen = new Set(
    addresses.flatMap((address) => {
      const anchor = address.split('#')[1];
      return anchor === undefined ? all : citedRange(anchor, places, terms);
    }),
  );
  const passages = places.filter((place) => kindOf(document, place) === 'passage');
  const across = asked.map((term) => acrossPassages(passages, term));
  return [...chosen].map((place) => {
    const { anchor, title, text, beside } = place;
    const address = `${document.id}#${anchor}`;
    const at = places.findIndex((other) => other.anchor === beside);
    const dates = datesAt(address, terms, known);
    const partner = places[at];
    const why = impliedAt(dates, anchor) ?? whoIsMeant(place, terms, known);
    const match = matchPlace(document, place, asked, known);
    const spanning = across.flatMap((one, at) => (match.matched[at] ? [] : [one.get(place) ?? []]));
    const crossing = spanning.filter((hits) => hits.length > 0);
    const shown = [...namesAt(address, terms, known), ...writtenAt(dates)];
    const hits = [...match.hits, ...answerIn(wordsOfPlace(place), shown).hits, ...crossing.flat()];
    const isCovering = isOnlyCovered(terms, dates);
    return {
      kind: kindOf(document, place),
      title,
      url: anchor === '' ? url : `${url}#${anchor}`,
      text,
      document,
      place,
      answered: match.answered + crossing.length,
      score: match.score + crossing.length,
      matched: match.matched.map((one, at) => one || (across[at]?.has(place) ?? false)),
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

/** The words of a place; of a section with its heading, and of `topic` in the title of the topic. */
function matchPlace(
  document: SearchedDocument,
  place: SearchedPlace,
  asked: readonly AskedWords[],
  { stemmers }: LoadedIndexes,
): ReturnType<typeof answerIn> {
  const { topic = '', lang = '' } = place;
  const match = answerIn(wordsOfPlace(place), asked, stemmers?.get(lang));
  const asksTopics = asked.some(({ kind }) => kind === 'topic');
  const heading = asksTopics ? (document.topics?.[topic] ?? '') : '';
  const head = answerIn(headOf(document, place), asked);
  const byTopic = answerIn(heading, asked).matched;
  const matched = asked.map(({ kind }, at) =>
    kind === 'topic'
      ? byTopic[at] === true
      : match.matched[at] === true || head.matched[at] === true,
  );
  return {
    hits: match.hits,
    isClose: match.isClose || head.isClose,
    matched,
    answered: asked.filter(({ isSoft }, at) => matched[at] && !isSoft).length,
    score: match.score + head.matched.filter(Boolean).length + (isQuantity(asked, place) ? 0.3 : 0),
  };
}

/** What is above a part of a page: the title of the page is above its first part alone. */
function headOf({ sort, topics, title }: SearchedDocument, place: SearchedPlace): string {
  if (sort === undefined) return '';
  if (sort === 'bibliography' || sort === 'events') return place.title;
  return place.anchor === '' ? title : (topics?.[place.anchor] ?? '');
}

/** Whether a place has a number and the query asks how many. */
const isQuantity = (asked: readonly AskedWords[], { text }: SearchedPlace): boolean =>
  asked.some(({ isSoft }) => isSoft) && /\d/.test(text);

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
