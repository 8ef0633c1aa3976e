/** Finds phrases that begin in one passage and end in the next. */
import type { SearchedPlace } from '../records.ts';
import { type AskedWords, type HitRange, wordsOfPlace } from './passages.ts';

/** The words of a phrase that begins in one passage and ends in the next, for each passage. */
export function acrossPassages(
  passages: readonly SearchedPlace[],
  { kind, words }: AskedWords,
): ReadonlyMap<SearchedPlace, readonly HitRange[]> {
  const found = new Map<SearchedPlace, readonly HitRange[]>();
  if (kind !== 'phrase' || words.length < 2) return found;
  for (const [at, passage] of passages.entries()) {
    const next = passages[at + 1];
    if (next === undefined) break;
    const [before, after] = [wordsOfPlace(passage), wordsOfPlace(next)];
    const most = Math.min(words.length - 1, before.length);
    const least = Math.max(1, words.length - after.length);
    for (let first = most; first >= least; first -= 1) {
      const from = before.length - first;
      const isMatch = words.every((word, place) => {
        const other = place < first ? before[from + place] : after[place - first];
        return other?.word === word;
      });
      if (!isMatch) continue;
      found.set(passage, before.slice(from));
      found.set(next, after.slice(0, words.length - first));
    }
  }
  return found;
}
