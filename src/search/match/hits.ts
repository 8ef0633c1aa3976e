/** From what the small indexes answer to the passages of one document, with the words that answer. */
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

/** Whether a term is plain words, which the small indexes know nothing of. */
export const isWords = (term: Term): term is WordsTerm =>
  term.kind === 'word' || term.kind === 'phrase';

/** The document of an address. */
export const documentId = (address: PlaceAddress): string => address.split('#')[0] ?? address;

/**
 * The passages and notes of a document at `addresses`, in their order, with how many of the words among
 * `terms` they hold. Where words are asked besides, a document's own address stands for all it holds.
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

/** A document of which nothing but its description is here. */
export const documentResult = (document: SearchedDocument): SearchResult => ({
  kind: 'document',
  title: document.title,
  url: document.url,
  text: '',
  document,
  hits: [],
  answered: 0,
});

/** A passage, or all that a reader cites with it: `L.3-5`. */
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

/** The forms in which a passage names those who are asked for. */
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

/** What a passage says of the dates asked for. */
const datesAt = (
  address: PlaceAddress,
  terms: readonly Term[],
  { dates }: LoadedIndexes,
): DatedPlace[] =>
  terms
    .filter((term) => term.kind === 'date')
    .flatMap((term) => datesFor(term, dates))
    .filter(({ at }) => at === address);

/** The words in which a passage writes them. */
const writtenAt = (dates: readonly DatedPlace[]): AskedWords[] =>
  dates
    .filter(({ kind }) => kind === 'written')
    .map(({ title }) => ({ kind: 'phrase', words: wordsOf(title) }));

/** What happened on a date that the passage implies. */
const impliedAt = (dates: readonly DatedPlace[]): string | undefined =>
  dates.find(({ kind }) => kind !== 'written')?.title;
