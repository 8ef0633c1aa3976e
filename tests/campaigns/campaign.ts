/** A campaign: a long test of many random cases. Samples of it run in `npm test`. */
import type { Random } from './random.ts';

/** The outcome of one case. */
export interface Outcome {
  /** The row of the results that counts it: "rejected", "equal to a clean build". */
  readonly result: string;
  readonly passed: boolean;
  /** The case in words. The results list every case that has this. */
  readonly detail?: string;
}

/** A campaign whose inputs have been read. */
export interface OpenCampaign {
  /** The number of cases, if it depends on the inputs. */
  readonly cases?: number;
  /** Runs the case with this number. All of its choices come from `random`. */
  run(random: Random, index: number): Outcome | Promise<Outcome>;
  /** Removes what the campaign has made. */
  close?(): void | Promise<void>;
}

export interface Campaign {
  /** What is tested, in one sentence. */
  readonly description: string;
  /** The number of cases, unless the command or the open campaign says otherwise. */
  readonly cases: number;
  open(): OpenCampaign | Promise<OpenCampaign>;
}
