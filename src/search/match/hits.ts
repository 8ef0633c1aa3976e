/** From what the small indexes answer to the passages of one document, with the words that answer. */
import type { Address, DatedPlace } from '../field-indexes.ts';
import type { Place, Term, WordsTerm } from '../query/terms.ts';
import { isNote, type Known, type SearchedDocument, type SearchedPlace } from '../records.ts';
import { wordsOf } from '../words.ts';
import { datesFound } from './candidates.ts';
import { type Asked, answerIn, type Found } from './passages.ts';

/** Whether a term is plain words, which the small indexes know nothing of. */
export const isWords = (term: Term): term is WordsTerm =>
  term.kind === 'word' || term.kind === 'phrase';

/** The document of an address. */
export const documentOf = (address: Address): string => address.split('#')[0] ?? address;

/**
 * The passages and notes of a document at `addresses`, in their order, with how many of the words among
 * `terms` they hold. Where words are asked besides, a document's own address stands for all it holds.
 */
export function placesFound(
  document: SearchedDocument,
  addresses: readonly Address[],
  terms: readonly Term[],
  known: Known,
): Found[] {
  const { places, url } = document;
  const asked = terms.filter(isWords);
  const all = asked.length > 0 ? places : [];
  const chosen = new Set(
    addresses.flatMap((address) => {
      const anchor = address.split('#')[1];
      return anchor === undefined ? all : stretchFrom(anchor, places, terms);
    }),
  );
  return [...chosen].map((place) => {
    const { anchor, title, text, beside } = place;
    const address = `${document.id}#${anchor}`;
    const at = places.findIndex((other) => other.anchor === beside);
    const dates = datedAt(address, terms, known);
    const [partner, why] = [places[at], whyAt(dates)];
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
export const documentFound = (document: SearchedDocument): Found => ({
  kind: 'document',
  title: document.title,
  url: document.url,
  text: '',
  document,
  hits: [],
  answered: 0,
});

/** A passage, or all that a reader cites with it: `L.3-5`. */
function stretchFrom(
  anchor: string,
  places: readonly SearchedPlace[],
  terms: readonly Term[],
): readonly SearchedPlace[] {
  const cited = terms.flatMap((term): readonly Place[] =>
    term.kind === 'passage' ? term.places : [],
  );
  const last = cited.find(({ first }) => first === anchor)?.last ?? anchor;
  const [from, to] = [anchor, last].map((end) => places.findIndex((place) => place.anchor === end));
  return from === undefined || from === -1 ? [] : places.slice(from, (to ?? from) + 1);
}

/** The forms in which a passage names those who are asked for. */
const namesAt = (address: Address, terms: readonly Term[], { names }: Known): Asked[] =>
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
const datedAt = (address: Address, terms: readonly Term[], { dates }: Known): DatedPlace[] =>
  terms
    .filter((term) => term.kind === 'date')
    .flatMap((term) => datesFound(term, dates))
    .filter(({ at }) => at === address);

/** The words in which a passage writes them. */
const writtenAt = (dates: readonly DatedPlace[]): Asked[] =>
  dates
    .filter(({ kind }) => kind === 'written')
    .map(({ title }) => ({ kind: 'phrase', words: wordsOf(title) }));

/** What happened on a date that the passage implies. */
const whyAt = (dates: readonly DatedPlace[]): string | undefined =>
  dates.find(({ kind }) => kind !== 'written')?.title;
