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
  const isAsIs = (term: Term): boolean =>
    asWords.some(({ start, end }) => term.start >= start && term.end <= end);
  const extended = new Map<Term, Term>();
  /** Each term once, so that the terms of an alternative are those of the query. */
  const extendOnce = (term: Term): Term => {
    const found = extended.get(term) ?? (isAsIs(term) ? term : extend(term, closeWords));
    extended.set(term, found);
    return found;
  };
  const compounds = new Map<Term, Term | undefined>();
  for (const [at, first] of terms.entries()) {
    const second = terms[at + 1];
    if (compounds.has(first) || second === undefined || isAsIs(first) || isAsIs(second)) continue;
    const compound = compoundOf(first, second, closeWords);
    if (compound !== undefined) compounds.set(first, compound).set(second, undefined);
  }
  const all = (some: readonly Term[]): Term[] =>
    some.flatMap((term) => {
      if (!compounds.has(term)) return [extendOnce(term)];
      const compound = compounds.get(term);
      return compound === undefined ? [] : [compound];
    });
  return { terms: all(terms), alternatives: alternatives.map(all) };
}

/** Two plain words that stand for one compound of a group, with its close words: `thirty eighth` for `thirty-eighth`. */
function compoundOf(first: Term, second: Term, groups: readonly CloseWords[]): Term | undefined {
  if (first.kind !== 'word' || second.kind !== 'word') return undefined;
  const isApart = second.start - first.end !== 1;
  if (isApart || first.isPrefix || first.not || second.not || first.isSoft) return undefined;
  const { start, written, ...rest } = second;
  const compound = {
    ...rest,
    start: first.start,
    written: `${first.written} ${written}`,
    words: [...first.words, ...second.words],
  };
  const found = extend(compound, groups);
  return found === compound ? undefined : found;
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
