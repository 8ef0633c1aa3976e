/** The results of a campaign so far: a file that an interrupted campaign continues from. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from './campaign.ts';

/** What has been run, and what came of it. */
export interface Tally {
  readonly campaign: string;
  readonly description: string;
  /** The commit that was tested; "and changes" if files differed from it. */
  readonly commit: string;
  readonly seed: number;
  readonly cases: number;
  /** Cases run so far. */
  done: number;
  failed: number;
  /** Seconds of CPU of this process. */
  cpuSeconds: number;
  /** Number of cases by result. */
  readonly results: Record<string, number>;
  /** Cases that somebody should look at. */
  readonly listed: { readonly case: number; readonly result: string; readonly detail: string }[];
}

/** Counts one outcome. */
export function count(tally: Tally, { result, passed, detail }: Outcome): void {
  tally.results[result] = (tally.results[result] ?? 0) + 1;
  if (!passed) tally.failed++;
  if (detail !== undefined) tally.listed.push({ case: tally.done, result, detail });
  tally.done++;
}

/** Reads the tally in `file` if it is one of the same campaign, commit, seed and number of cases as `begun`. */
export function resume(file: string, begun: Tally): Tally {
  if (!existsSync(file)) return begun;
  const last = JSON.parse(readFileSync(file, 'utf8')) as Tally;
  const isSame = (['campaign', 'commit', 'seed', 'cases'] as const).every(
    (key) => last[key] === begun[key],
  );
  return isSame ? last : begun;
}

/** Writes a tally. */
export function save(file: string, tally: Tally): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(tally, null, 2)}\n`);
}
