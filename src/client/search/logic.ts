/** What the search page says in words. */
import { enumerate } from '../../search/enumerate.ts';
import type { SearchResult } from '../../search/match/passages.ts';

/** A query's answer. */
export interface Answer {
  /** Best first; of one document together. */
  readonly found: readonly SearchResult[];
  /** Documents that hold all the words but were not opened. */
  readonly unopened: number;
  /** Whether some passage answers the whole query. */
  readonly whole: boolean;
  /** Whether nothing answers it as it was read, and this answers it as plain words. */
  readonly inWords: boolean;
}

/** `1 passage`, `2 passages`. */
export const countNoun = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `3 passages, 1 note and 1 section`; nothing of what there is none of; documents where there is nothing else. */
export function countFound(found: readonly SearchResult[]): string {
  const count = (kind: SearchResult['kind']): number =>
    found.filter((one) => one.kind === kind).length;
  const counts = (['passage', 'note', 'section'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => countNoun(count(kind), kind));
  return enumerate(counts) || countNoun(count('document'), 'document');
}

/** `2 documents and 1 essay`: what all of `found` stands in. */
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

/** The answer in a sentence or two; empty where there is none. */
export function summary({ found, unopened, whole, inWords }: Answer): string {
  if (found.length === 0) return '';
  const bare = found.every(({ kind }) => kind === 'document');
  const count = bare ? `${countWhole(found)}.` : `${countFound(found)} in ${countWhole(found)}.`;
  const partly = whole ? '' : 'No passage holds all of this; these hold some of it. ';
  const reading = inWords ? 'Nothing by this reading; as plain words: ' : '';
  const rest =
    unopened === 0 ? '' : ` ${countNoun(unopened, 'more document')} not shown: add a word.`;
  return partly + reading + count + rest;
}
