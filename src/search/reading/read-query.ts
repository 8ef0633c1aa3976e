/** Reads a query as a reader writes it: the table of contents of this folder. */
import { wordsOf } from '../words.ts';
import { findDates } from './dates.ts';
import { openNames } from './name-forms.ts';
import { findNames } from './names.ts';
import { findPassages } from './passage-references.ts';
import { findPhrases } from './phrases.ts';
import { findReferences } from './references.ts';
import { findSpeakers } from './speakers.ts';
import type { Finder, Reading, Span, Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands where something has been read: it belongs to no word, number or mark. */
const TAKEN = '\uFFFC';

/**
 * Reads `query`: quoted phrases, then archival references, passages, dates, speakers and names; what
 * nobody claims is read as single words.
 * @param asWords spans (`spanKey`) of this query that the reader wants taken as plain words
 */
export function readQuery(
  query: string,
  vocabulary: Vocabulary,
  asWords: ReadonlySet<string> = new Set(),
): Reading {
  const names = openNames(vocabulary.names, vocabulary.ordinary);
  const finders: Finder[] = [
    findPhrases,
    findReferences,
    (text) => findPassages(text, vocabulary.documents),
    (text) => findDates(text, vocabulary.years),
    (text) => findSpeakers(text, names),
    (text) => findNames(text, names),
  ];
  let rest = [...asWords].map(spanOf).reduce(takeOut, query);
  const terms: Term[] = [];
  for (const find of finders) {
    const found = find(rest);
    terms.push(...found);
    rest = found.reduce(takeOut, rest);
  }
  for (const span of [...asWords].map(spanOf)) {
    rest = rest.slice(0, span.start) + query.slice(span.start, span.end) + rest.slice(span.end);
  }
  terms.push(...singleWords(rest));
  return { terms: terms.sort((a, b) => a.start - b.start) };
}

const spanOf = (key: string): Span => {
  const [start = 0, end = 0] = key.split('-').map(Number);
  return { start, end };
};

const takeOut = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end);

const singleWords = (text: string): Term[] =>
  [...text.matchAll(/[^\s\uFFFC]+/g)]
    .map(({ 0: written, index }) => ({
      kind: 'word' as const,
      start: index,
      end: index + written.length,
      written,
      words: wordsOf(written),
    }))
    .filter(({ words }) => words.length > 0);

export type { Reading, Term, Vocabulary };
