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
import { datesFor } from './candidates.ts';
import { type AskedWords, answerIn, type SearchResult } from './passages.ts';

/** Whether a term is plain words, which the field indexes do not contain. */
export const isWords = (term: Term): term is WordsTerm =>
  term.kind === 'word' || term.kind === 'phrase';

/** The document id in an address. */
export const documentId = (address: PlaceAddress): string => address.split('#')[0] ?? address;

/**
 * Makes results of the passages and notes at `addresses`, in order, with the number of words of `terms` that match. If the
 * query has words, the address of a document stands for all its passages.
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
  return [...chosen].map((place) => {
    const { anchor, title, text, beside } = place;
    const address = `${document.id}#${anchor}`;
    const at = places.findIndex((other) => other.anchor === beside);
    const dates = datesAt(address, terms, known);
    const [partner, why] = [places[at], impliedAt(dates)];
    return {
      kind: isNote(anchor) ? 'note' : 'passage',
      title,
      url: `${url}#${anchor}`,
      text,
      document,
      place,
      answered: answerIn(text, asked).answered,
      hits: answerIn(text, [...asked, ...namesAt(address, terms, known), ...writtenAt(dates)]).hits,
      ...(partner === undefined
        ? {}
        : { beside: { ...partner, before: at < places.indexOf(place) } }),
      ...(why === undefined ? {} : { why }),
    };
  });
}

/** The result for a document without text. */
export const documentResult = (document: SearchedDocument): SearchResult => ({
  kind: 'document',
  title: document.title,
  url: document.url,
  text: '',
  document,
  hits: [],
  answered: 0,
});

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
const namesAt = (
  address: PlaceAddress,
  terms: readonly Term[],
  { names }: LoadedIndexes,
): AskedWords[] =>
  terms.flatMap((term) =>
    term.kind !== 'name' && term.kind !== 'speaker'
      ? []
      : term.candidates.flatMap(({ register, id }) =>
          Object.entries(names[register]?.[id] ?? {})
            .filter(([, addresses]) => addresses.includes(address))
            .map(([form]) => ({ kind: 'phrase' as const, words: wordsOf(form) })),
        ),
  );

/** The dates of a passage that match the query. */
const datesAt = (
  address: PlaceAddress,
  terms: readonly Term[],
  { dates }: LoadedIndexes,
): DatedPlace[] =>
  terms
    .filter((term) => term.kind === 'date')
    .flatMap((term) => datesFor(term, dates))
    .filter(({ at }) => at === address);

/** The words in which a passage states them. */
const writtenAt = (dates: readonly DatedPlace[]): AskedWords[] =>
  dates
    .filter(({ kind }) => kind === 'written')
    .map(({ title }) => ({ kind: 'phrase', words: wordsOf(title) }));

/** The event on a date that the passage implies. */
const impliedAt = (dates: readonly DatedPlace[]): string | undefined =>
  dates.find(({ kind }) => kind !== 'written')?.title;
