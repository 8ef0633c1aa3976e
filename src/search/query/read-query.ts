/** Parses a query. Read this file of the folder first. */
import type { Lexicon } from '../lexicon.ts';
import { wordsOf } from '../words.ts';
import { withPlainMarks } from './as-words.ts';
import { findDates } from './dates.ts';
import { openNames } from './name-forms.ts';
import { findNames } from './names.ts';
import { findPassages } from './passage-references.ts';
import { findPhrases } from './phrases.ts';
import { findReferences } from './references.ts';
import { findSpeakers } from './speakers.ts';
import { areStopWords } from './stop-words.ts';
import type { Finder, ParsedQuery, Term, TextRange, Unwritten, WordsTerm } from './terms.ts';

/** Replaces parsed parts: a character that is not part of a word, a number or punctuation. */
const TAKEN = '\uFFFC';

/**
 * Parses `query`: quoted phrases, then archival references, passages, dates, speakers and names. The rest are single words,
 * without stop words.
 * @param asWords ranges of the query that are taken as plain words
 */
export function readQuery(
  query: string,
  lexicon: Lexicon,
  asWords: readonly TextRange[] = [],
): ParsedQuery {
  const names = openNames(lexicon);
  const finders: Finder[] = [
    findPhrases,
    (text) => findReferences(text, lexicon.callNumbers),
    (text) => findPassages(text, lexicon),
    (text) => findDates(text, lexicon),
    (text) => findSpeakers(text, names, lexicon.grammar),
    (text) => findNames(text, names),
  ];
  const text = withPlainMarks(query);
  const found: Unwritten<Term>[] = [];
  let rest = asWords.reduce(takeOut, text);
  for (const find of finders) {
    const terms = find(rest);
    found.push(...terms);
    rest = terms.reduce(takeOut, rest);
  }
  const words = singleWords(found.reduce(takeOut, text));
  const telling = words.filter((word) => !areStopWords(word.words, lexicon.grammar));
  found.push(...(found.length + telling.length > 0 ? telling : words));
  const terms = found.map((term) => ({ ...term, written: writtenAt(query, term) }) as Term);
  return { terms: terms.sort((a, b) => a.start - b.start) };
}

const takeOut = (text: string, { start, end }: TextRange): string =>
  text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end);

const writtenAt = (query: string, { kind, start, end }: Unwritten<Term>): string => {
  const written = query.slice(start, end);
  return kind === 'phrase' ? written.replace(/^.|["“”»'’]$/g, '').trim() : written;
};

const singleWords = (text: string): Unwritten<WordsTerm>[] =>
  [...text.matchAll(/[^\s\uFFFC]+/g)]
    .map(({ 0: written, index }) => ({
      kind: 'word' as const,
      start: index,
      end: index + written.length,
      words: wordsOf(written),
    }))
    .filter(({ words }) => words.length > 0);
