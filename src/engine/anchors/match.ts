/** Finds the passages in which the words of a vanished one now stand: in one, or divided among several. */
import type { Anchor } from './collect.ts';
import { coverageIn, MIN_STABLE_SHARE, similarity, wordList } from './similarity.ts';

/** Words that must stand together to begin a find, and to go on with it beyond a correction. */
const MIN_FIRST_RANGE_WORDS = 3;
const MIN_NEXT_RANGE_WORDS = 2;

/** A passage with less than this share of the words has them by chance. */
const MIN_PART_SHARE = 0.2;

/** An anchor that may carry the words, and its words one by one. */
export interface Candidate {
  readonly anchor: Anchor;
  readonly words: readonly string[];
}

interface CommonRange {
  readonly from: number;
  readonly length: number;
}

/**
 * Looks for the words of `text` among the candidates.
 * @param candidates in the order of reading; of equal ones the earliest is taken.
 * @returns the anchors that together carry enough of it, in the order of its words; none where too much is lost.
 */
export function matchWords(text: string, candidates: readonly Candidate[]): Anchor[] {
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

/** The share of the words of `text` that stands in the anchors: in one stretch, or in several of two words and more. */
export function coverageAmong(text: string, anchors: readonly Anchor[]): number {
  const share = coverageIn(text, anchors.map(({ words }) => words).join(' '));
  if (share === 1) return share;
  const words = wordList(text);
  const candidates = anchors.map((anchor) => ({ anchor, words: wordList(anchor.words) }));
  const covered = sum([...cover(words, candidates).values()].flat());
  return Math.max(share, covered / words.length);
}

/** Covers words with stretches of the candidates', the longest first. */
function cover(
  words: readonly string[],
  candidates: readonly Candidate[],
): ReadonlyMap<Candidate, readonly CommonRange[]> {
  const found = new Map<Candidate, readonly CommonRange[]>();
  let open: CommonRange[] = [{ from: 0, length: words.length }];
  for (;;) {
    let best: { candidate: Candidate; run: CommonRange } | undefined;
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

/** The longest run of words of `one` that also stands in `other`; `from` counts in `one`. */
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

/** What is left of a gap before and after a run. */
const without = (gap: CommonRange, run: CommonRange): CommonRange[] => {
  const end = gap.from + gap.length;
  if (run.from < gap.from || run.from >= end) return [gap];
  return [
    { from: gap.from, length: run.from - gap.from },
    { from: run.from + run.length, length: end - run.from - run.length },
  ].filter(({ length }) => length > 0);
};
