/** Matches plain words with passages and notes. */
import type { WordsTerm } from '../query/terms.ts';
import type { SearchedDocument, SearchedPlace } from '../records.ts';
import { type WordAt, wordsAt } from '../words.ts';
import type { Stem } from './stemmers.ts';
import { likeness } from './word-forms.ts';
import { mayBeginAt } from './word-positions.ts';

/** The words of a term. A phrase must match exactly, in order. */
export type AskedWords = Pick<
  WordsTerm,
  'kind' | 'words' | 'also' | 'isCorrected' | 'isPrefix' | 'isSoft' | 'within'
>;

/** A range of text, in UTF-16 units. */
export interface HitRange {
  readonly start: number;
  readonly end: number;
}

/** What a result may be, in the order in which kinds are counted and grouped. */
export const RESULT_KINDS = [
  'passage',
  'note',
  'topic',
  'document',
  'people',
  'places',
  'groups',
  'events',
  'section',
  'bibliography',
] as const;

/** What a result is. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** A result. */
export interface SearchResult {
  /** A passage, a note, a title of a topic, the record of a document, or a part of another page. */
  readonly kind: ResultKind;
  /** Its citation: `I.32`, `I, note 15`, `Editorial method, § 3`. */
  readonly title: string;
  readonly url: string;
  readonly text: string;
  readonly document: SearchedDocument;
  readonly place?: SearchedPlace;
  /** The matching words. */
  readonly hits: readonly HitRange[];
  /** The number of words and phrases of the query that it matches, without soft ones. */
  readonly answered: number;
  /** How well it matches them; larger is better. */
  readonly score: number;
  /** Which of them match, in order. */
  readonly matched: readonly boolean[];
  /** Whether it matches only some of the words, while other results match all. */
  readonly isPartial?: true;
  /** Whether one of the words that match is only a close word. */
  readonly isClose?: true;
  /** Whether its dates include those of the query and are longer. */
  readonly isCovering?: true;
  /** The question that it answers, or the short answer to it. */
  readonly beside?: SearchedPlace & { readonly before: boolean };
  /** Why it matches a date of the query, or whom of several people it means. */
  readonly why?: string;
}

/** Words of a text that match a term, and how well the best of them do. */
interface TermMatch {
  readonly hits: readonly WordAt[];
  readonly quality: number;
  /** Whether only close words match. */
  readonly isClose: boolean;
}

/** How much less a close word counts. */
const CLOSE = 0.8;

const known = new WeakMap<SearchedPlace, WordAt[]>();

/** The words of a place, divided once. */
export function wordsOfPlace(place: SearchedPlace): readonly WordAt[] {
  const words = known.get(place) ?? wordsAt(place.text);
  known.set(place, words);
  return words;
}

/**
 * The matches of `asked` in a text, and how well they match.
 * @param stemOf of the language of the text, if it is not English
 */
export function answerIn(
  text: string | readonly WordAt[],
  asked: readonly AskedWords[],
  stemOf?: Stem,
): Pick<SearchResult, 'hits' | 'answered' | 'score' | 'matched'> & { readonly isClose: boolean } {
  const words = typeof text === 'string' ? wordsAt(text) : text;
  const byTerm = asked.map((term) => matchTerm(words, term, stemOf));
  const hits = [...new Set(byTerm.flatMap((one) => one.hits))].sort((a, b) => a.start - b.start);
  const matched = byTerm.map(({ quality }) => quality > 0);
  return {
    hits: hits.map(({ start, end }) => ({ start, end })),
    answered: asked.filter(({ isSoft }, at) => matched[at] && !isSoft).length,
    score: byTerm.reduce((sum, { quality }) => sum + quality, 0) + nearness(byTerm, words),
    matched,
    isClose: byTerm.some((one) => one.isClose),
  };
}

const NO_MATCH: TermMatch = { hits: [], quality: 0, isClose: false };

function matchTerm(words: readonly WordAt[], term: AskedWords, stemOf?: Stem): TermMatch {
  if (words.length === 0) return NO_MATCH;
  if (term.kind === 'near') return matchNear(words, term, stemOf);
  const ways = [term.words, ...(term.also ?? [])];
  const hits: WordAt[] = [];
  let quality = 0;
  let isClose = false;
  for (const [way, asked] of ways.entries()) {
    const letters = asked.join('');
    const begins =
      stemOf === undefined
        ? mayBeginAt(words, [asked[0] ?? '', letters], term.isPrefix)
        : words.keys();
    for (const at of begins) {
      const run = runAt(words, at, asked, letters, { ...term, stemOf });
      if (run === undefined) continue;
      hits.push(...words.slice(at, at + run.length));
      if (way > 0 && quality === 0) isClose = term.isCorrected !== true;
      quality = Math.max(quality, run.quality * (way === 0 ? 1 : CLOSE));
    }
  }
  return { hits, quality, isClose };
}

/**
 * The match of words that begins at a word of a text: its number of words, and how well it matches.
 * @param letters of the words that are asked for
 */
function runAt(
  words: readonly WordAt[],
  at: number,
  asked: readonly string[],
  letters: string,
  { kind, isPrefix, stemOf }: AskedWords & { readonly stemOf: Stem | undefined },
): { readonly length: number; readonly quality: number } | undefined {
  const last = asked.length - 1;
  const compare = (word: string, one: string, isLast: boolean): number =>
    isLast && kind !== 'phrase' ? likeness(word, one, isPrefix, stemOf) : Number(word === one);
  let quality = 1;
  for (let place = 0; place <= last && quality > 0; place += 1) {
    quality *= compare(words[at + place]?.word ?? '', asked[place] ?? '', place === last);
  }
  if (quality > 0) return { length: asked.length, quality };
  // The same letters, with hyphens in other places or without.
  if (last === 0 && words[at + 1]?.joined !== true) return undefined;
  if (/^\d+$/.test(letters)) return undefined;
  let joined = '';
  for (let end = at; end < words.length && (end === at || words[end]?.joined); end += 1) {
    joined += words[end]?.word ?? '';
    const alike = compare(joined, letters, true);
    if (alike > 0 && joined.length + 3 > letters.length) {
      return { length: end - at + 1, quality: alike };
    }
  }
  return undefined;
}

/** Two words with at most `within` words between them, in any order. */
function matchNear(
  words: readonly WordAt[],
  { words: asked, within = 0 }: AskedWords,
  stemOf?: Stem,
): TermMatch {
  const [first = [], second = []] = [asked[0], asked.at(-1)].map((one = '') =>
    (stemOf === undefined ? mayBeginAt(words, [one]) : [...words.keys()]).filter(
      (at) => likeness(words[at]?.word ?? '', one, false, stemOf) > 0,
    ),
  );
  const pairs = first.flatMap((a) =>
    second.filter((b) => a !== b && Math.abs(a - b) <= within + 1).flatMap((b) => [a, b]),
  );
  const hits = [...new Set(pairs)].flatMap((at) => words[at] ?? []);
  return { hits, quality: hits.length > 0 ? 1 : 0, isClose: false };
}

/** Up to 0.5 for words of several terms that are close to one another. */
function nearness(byTerm: readonly TermMatch[], words: readonly WordAt[]): number {
  const matching = byTerm.filter(({ hits }) => hits.length > 0);
  if (matching.length < 2) return 0;
  const order = new Map(words.map((word, at) => [word, at]));
  const places = matching.map(({ hits }) => hits.map((hit) => order.get(hit) ?? -1));
  const spans = (places[0] ?? []).map((start) => {
    const nearest = places.slice(1).map((others) => {
      const distances = others.map((at) => Math.abs(at - start)).filter((distance) => distance > 0);
      return distances.length === 0 ? 0 : Math.min(...distances);
    });
    return Math.max(...nearest);
  });
  const span = Math.max(1, Math.min(...spans) - places.length + 2);
  return 0.5 / span;
}
