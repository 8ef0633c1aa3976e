/** Facts about an entry, as a list of terms. */
import type { BasisView } from './statement.ts';

export interface FactView {
  readonly term: string;
  readonly words: string;
  /** Certainty and sources; missing if it follows from the identification. */
  readonly basis?: BasisView | undefined;
}
