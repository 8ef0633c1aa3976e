/** Sentences of the search page. */
import { enumerate } from '../../search/enumerate.ts';
import type { SearchResult } from '../../search/match/passages.ts';

/** The answer to a query. */
export interface Answer {
  /** The results, best first. Results of one document are together. */
  readonly found: readonly SearchResult[];
  /** Number of documents that have all the words, but were not opened. */
  readonly unopened: number;
  /** Whether a passage matches the whole query. */
  readonly whole: boolean;
  /** Whether the interpretation has no results, and these are results for the plain words. */
  readonly inWords: boolean;
}

/** `1 passage`, `2 passages`. */
export const countNoun = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `3 passages, 1 note and 1 section`. Kinds without results are left out. Documents are counted only if there is nothing else. */
export function countFound(found: readonly SearchResult[]): string {
  const count = (kind: SearchResult['kind']): number =>
    found.filter((one) => one.kind === kind).length;
  const counts = (['passage', 'note', 'section'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => countNoun(count(kind), kind));
  return enumerate(counts) || countNoun(count('document'), 'document');
}

/** `2 documents and 1 essay`: the number of sources of `found`. */
function countWhole(found: readonly SearchResult[]): string {
  const [essays, documents] = [true, false].map((isEssay) => {
    const those = found.filter(({ kind }) => (kind === 'section') === isEssay);
    return new Set(those.map(({ document }) => document)).size;
  });
  return enumerate([
    ...(documents ? [countNoun(documents, 'document')] : []),
    ...(essays ? [countNoun(essays, 'essay')] : []),
  ]);
}

/** Summarises the answer in one or two sentences; empty if there are no results. */
export function summary({ found, unopened, whole, inWords }: Answer): string {
  if (found.length === 0) return '';
  const bare = found.every(({ kind }) => kind === 'document');
  const count = bare ? `${countWhole(found)}.` : `${countFound(found)} in ${countWhole(found)}.`;
  const partly = whole ? '' : 'No passage holds all of this; these hold some of it. ';
  const reading = inWords
    ? 'No matches for that interpretation. Matches for the plain words: '
    : '';
  const rest =
    unopened === 0 ? '' : ` ${countNoun(unopened, 'more document')} not shown: add a word.`;
  return partly + reading + count + rest;
}
