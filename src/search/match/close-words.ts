/** Adds the close words of a word: other spellings, and words that texts use for it. */
import type { CloseWords, Lexicon } from '../lexicon.ts';
import type { ParsedQuery, Term, TextRange } from '../query/terms.ts';
import { isFormOf } from './word-forms.ts';

/** Both directions, because a prefix matches in one: `labour` is not a form of `labourer`. */
const isSame = (word: string, asked: string): boolean =>
  word === asked || (isFormOf(word, asked) && isFormOf(asked, word));

/**
 * The query with the close words that occur in the texts.
 * @param asWords ranges of the query that are taken as they are
 */
export function withCloseWords(
  { terms, alternatives }: ParsedQuery,
  { closeWords }: Pick<Lexicon, 'closeWords'>,
  asWords: readonly TextRange[] = [],
): ParsedQuery {
  const extended = new Map(
    terms.map((term) => {
      const isAsIs = asWords.some(({ start, end }) => term.start >= start && term.end <= end);
      return [term, isAsIs ? term : extend(term, closeWords)];
    }),
  );
  const all = (some: readonly Term[]): Term[] => some.map((term) => extended.get(term) ?? term);
  return { terms: all(terms), alternatives: alternatives.map(all) };
}

function extend(term: Term, groups: readonly CloseWords[]): Term {
  if (term.kind !== 'word') return term;
  const word = term.words.join(' ');
  if (term.isPrefix) return term;
  const also = groups
    .filter(({ words }) => words.some((one) => isSame(word, one)))
    .flatMap(({ occurring }) => occurring.filter((one) => !isSame(word, one)))
    .map((one) => one.split(' '));
  return also.length === 0 ? term : { ...term, also: [...(term.also ?? []), ...also] };
}
