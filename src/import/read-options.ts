/** Options of a reading. */
export interface ReadOptions {
  /** The encoding of what does not say its own. */
  readonly charset?: string;
  /** Only these lines of a plain text. */
  readonly lines?: readonly (readonly [number, number])[];
}
