/** Finds the passages that now have the words of a missing one: one passage, or several if it was divided. */
import type { Anchor } from './collect.ts';
import { coverageIn, MIN_STABLE_SHARE, similarity, wordList } from './similarity.ts';

/** Minimum words of a first common range with a passage, and of further ranges after a correction. */
const MIN_FIRST_RANGE_WORDS = 3;
const MIN_NEXT_RANGE_WORDS = 2;

/** A passage with a smaller share of the words has them by chance. */
const MIN_PART_SHARE = 0.2;

/** An anchor that may have the words, and the list of its words. */
export interface CandidateAnchor {
  readonly anchor: Anchor;
  readonly words: readonly string[];
}

interface CommonRange {
  readonly from: number;
  readonly length: number;
}

/**
 * Searches the words of `text` in the candidates.
 * @param candidates in reading order; the first of several equal ones is taken
 * @returns the anchors that together have enough of the words, in the order of the words; empty if too much is lost
 */
export function matchWords(text: string, candidates: readonly CandidateAnchor[]): Anchor[] {
  const words = wordList(text);
  if (words.length < MIN_FIRST_RANGE_WORDS) {
    const same = candidates.find(
      ({ anchor }) => similarity(text, anchor.words) >= MIN_STABLE_SHARE,
    );
    return same === undefined ? [] : [same.anchor];
  }
  const start = (runs: readonly CommonRange[]): number => Math.min(...runs.map(({ from }) => from));
  const parts = [...cover(words, candidates)]
    .filter(
      ([candidate, runs]) =>
        sum(runs) >= words.length * MIN_PART_SHARE ||
        sum(runs) >= candidate.words.length * MIN_STABLE_SHARE,
    )
    .sort(([, a], [, b]) => start(a) - start(b))
    .map(([{ anchor }]) => anchor);
  return coverageAmong(text, parts) >= MIN_STABLE_SHARE ? parts : [];
}

/** The share of the words of `text` that is in the anchors: in one range, or in several of at least two words. */
export function coverageAmong(text: string, anchors: readonly Anchor[]): number {
  const share = coverageIn(text, anchors.map(({ words }) => words).join(' '));
  if (share === 1) return share;
  const words = wordList(text);
  const candidates = anchors.map((anchor) => ({ anchor, words: wordList(anchor.words) }));
  const covered = sum([...cover(words, candidates).values()].flat());
  return Math.max(share, covered / words.length);
}

/** Covers words with common ranges of the candidates, the longest first. */
function cover(
  words: readonly string[],
  candidates: readonly CandidateAnchor[],
): ReadonlyMap<CandidateAnchor, readonly CommonRange[]> {
  const found = new Map<CandidateAnchor, readonly CommonRange[]>();
  let open: CommonRange[] = [{ from: 0, length: words.length }];
  for (;;) {
    let best: { candidate: CandidateAnchor; run: CommonRange } | undefined;
    for (const gap of open) {
      for (const candidate of candidates) {
        const run = longestRun(words.slice(gap.from, gap.from + gap.length), candidate.words);
        const begin = Math.max(
          MIN_NEXT_RANGE_WORDS,
          Math.min(MIN_FIRST_RANGE_WORDS, candidate.words.length),
        );
        const least = found.has(candidate) ? MIN_NEXT_RANGE_WORDS : begin;
        if (run.length < least || run.length <= (best?.run.length ?? 0)) continue;
        best = { candidate, run: { from: gap.from + run.from, length: run.length } };
      }
    }
    if (best === undefined) return found;
    const { candidate, run } = best;
    found.set(candidate, [...(found.get(candidate) ?? []), run]);
    open = open.flatMap((gap) => without(gap, run));
  }
}

const sum = (runs: readonly CommonRange[]): number =>
  runs.reduce((all, { length }) => all + length, 0);

/** The longest common range of words. `from` is an index in `one`. */
function longestRun(one: readonly string[], other: readonly string[]): CommonRange {
  let best: CommonRange = { from: 0, length: 0 };
  let before: number[] = [];
  for (const [index, word] of one.entries()) {
    const lengths = other.map((met, at) => (met === word ? (before[at - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...lengths);
    if (length > best.length) best = { from: index - length + 1, length };
    before = lengths;
  }
  return best;
}

/** The parts of a gap before and after a range. */
const without = (gap: CommonRange, run: CommonRange): CommonRange[] => {
  const end = gap.from + gap.length;
  if (run.from < gap.from || run.from >= end) return [gap];
  return [
    { from: gap.from, length: run.from - gap.from },
    { from: run.from + run.length, length: end - run.from - run.length },
  ].filter(({ length }) => length > 0);
};
