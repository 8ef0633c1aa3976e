/** What is known of an entry, as a list of terms. */
import type { BasisView } from './statement.ts';

export interface FactView {
  readonly term: string;
  readonly words: string;
  /** How sure it is, and on what it rests; none where it follows from the identification. */
  readonly basis?: BasisView | undefined;
}
