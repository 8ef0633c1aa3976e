/** Reads a query as a reader writes it. */
import { wordsOf } from './words.ts';

/** One thing a reader asks for. */
export interface Term {
  readonly kind: 'word' | 'phrase';
  /** As the reader wrote it, without quotation marks. */
  readonly written: string;
  /** Its words, folded; they stand one after the other in what answers it. */
  readonly words: readonly string[];
}

/** What a query asks for; a passage answers it that answers every term. */
export interface Reading {
  readonly terms: readonly Term[];
}

/** A stretch of the query, in UTF-16 units, and what it was understood to mean. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/**
 * What the edition itself lets a reader say: each of its members finds the stretches of a query that
 * it understands. Where claims overlap the first counts; what nobody claims is read as words.
 */
export type Vocabulary = readonly ((query: string) => readonly Claim[])[];

/** Words between quotation marks of any kind; the closing mark may still be missing. */
const QUOTED = /["“”„]([^"“”„]*)["“”]?/g;

const phrases = (query: string): Claim[] =>
  [...query.matchAll(QUOTED)].map(({ 0: quoted, 1: written = '', index }) => ({
    start: index,
    end: index + quoted.length,
    term: { kind: 'phrase', written: written.trim(), words: wordsOf(written) },
  }));

/** Reads `query`: quoted phrases, then what `vocabulary` understands, then single words. */
export function readQuery(query: string, vocabulary: Vocabulary = []): Reading {
  const claims: Claim[] = [];
  for (const claim of [phrases, ...vocabulary].flatMap((find) => find(query))) {
    const free = claims.every(({ start, end }) => claim.end <= start || claim.start >= end);
    if (free) claims.push(claim);
  }
  claims.sort((a, b) => a.start - b.start);
  const terms: Term[] = [];
  let at = 0;
  for (const { start, end, term } of claims) {
    terms.push(...singleWords(query.slice(at, start)), term);
    at = end;
  }
  terms.push(...singleWords(query.slice(at)));
  return { terms: terms.filter(({ words }) => words.length > 0) };
}

const singleWords = (text: string): Term[] =>
  (text.match(/\S+/g) ?? []).map((written) => ({ kind: 'word', written, words: wordsOf(written) }));

/** The words that a page must hold to answer the reading: what the full-text index is asked for. */
export const wordsAsked = ({ terms }: Reading): string[] => [
  ...new Set(terms.flatMap(({ words }) => words)),
];
