/** Finds genres among words: `telegram January 1950` asks for telegrams of that month. */
import type { Lexicon } from '../lexicon.ts';
import { genresCalled } from './fields.ts';
import type { Term } from './terms.ts';

/** What a document is found by. Beside it, the name of a genre is more than a word. */
const OF_DOCUMENTS: ReadonlySet<Term['kind']> = new Set(['date', 'party', 'reference']);

/** Takes words for genres if the rest of the query finds documents. */
export function findGenres(terms: readonly Term[], lexicon: Pick<Lexicon, 'genres'>): Term[] {
  if (!terms.some(({ kind }) => OF_DOCUMENTS.has(kind))) return [...terms];
  return terms.map((term): Term => {
    if (term.kind !== 'word' || term.words.length > 1) return term;
    const genres = genresCalled(term.written, lexicon);
    const { start, end, written } = term;
    return genres.length === 0 ? term : { kind: 'genre', genres, start, end, written };
  });
}
