/** Sentences of the search page. */
import { all } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
import { RESULT_KINDS, type ResultKind, type SearchResult } from '../../search/match/passages.ts';
import type { WordsTerm } from '../../search/query/terms.ts';

/** The answer to a query. */
export interface Answer {
  /** The results, best first. Results of one document are together. */
  readonly found: readonly SearchResult[];
  /** Number of documents that have all the words, but were not opened. */
  readonly unopened: number;
  /** Whether a passage matches the whole query. */
  readonly whole: boolean;
  /** The words that do not occur, with the nearest words that were searched instead. */
  readonly corrected?: readonly WordsTerm[];
  /** Whether the interpretation has no results, and these are results for the plain words. */
  readonly inWords: boolean;
}

/** `3 passages, 1 note and 1 section`. Kinds without results are left out. */
export function countFound(found: readonly SearchResult[]): string {
  const count = (kind: ResultKind): number => found.filter((one) => one.kind === kind).length;
  const counts = RESULT_KINDS.filter((kind) => count(kind) > 0);
  return all(counts.map((kind) => words.counts[kind](count(kind))));
}

/** Kinds of results that are parts of a document or an essay. */
const PARTS: ReadonlySet<ResultKind> = new Set(['passage', 'note', 'section']);

/** `2 documents and 1 essay`: the number of sources of `found`, without records and entries. */
function countSources(found: readonly SearchResult[]): string {
  const parts = found.filter(({ kind }) => PARTS.has(kind));
  const count = (isEssay: boolean): number =>
    new Set(
      parts
        .filter(({ kind }) => (kind === 'section') === isEssay)
        .map(({ document }) => document.id),
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
  const full = found.filter(({ isPartial }) => !isPartial);
  const parts = full.filter(({ kind }) => PARTS.has(kind));
  const others = full.filter(({ kind }) => !PARTS.has(kind));
  return [
    whole ? '' : words.foundPartly,
    inWords ? words.foundAsWords : '',
    words.found(
      parts.length === 0 ? '' : words.within(countFound(parts), countSources(parts)),
      countFound(others),
    ),
    unopened === 0 ? '' : words.notShown(unopened),
  ].join('');
}
