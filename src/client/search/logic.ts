/** Sentences of the search page. */
import { all } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
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

/** `3 passages, 1 note and 1 section`. Kinds without results are left out. Documents are counted only if there is nothing else. */
export function countFound(found: readonly SearchResult[]): string {
  const count = (kind: SearchResult['kind']): number =>
    found.filter((one) => one.kind === kind).length;
  const counts = (['passage', 'note', 'section'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => words.counts[kind](count(kind)));
  return all(counts) || words.counts.document(count('document'));
}

/** `2 documents and 1 essay`: the number of sources of `found`. */
function countSources(found: readonly SearchResult[]): string {
  const count = (isEssay: boolean): number =>
    new Set(
      found.filter(({ kind }) => (kind === 'section') === isEssay).map(({ document }) => document),
    ).size;
  const [documents, essays] = [count(false), count(true)];
  return all([
    ...(documents ? [words.counts.document(documents)] : []),
    ...(essays ? [words.counts.essay(essays)] : []),
  ]);
}

/** Summarises the answer in one or two sentences; empty if there are no results. */
export function summary({ found, unopened, whole, inWords }: Answer): string {
  if (found.length === 0) return '';
  const isWhole = found.every(({ kind }) => kind === 'document');
  return [
    whole ? '' : words.foundPartly,
    inWords ? words.foundAsWords : '',
    words.found(isWhole ? '' : countFound(found), countSources(found)),
    unopened === 0 ? '' : words.notShown(unopened),
  ].join('');
}
