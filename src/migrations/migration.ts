/** A step from one source format to the next. */

/** The text files of an archive by their paths within it: `documents/log.md`. */
export type Files = ReadonlyMap<string, string>;

export interface Migration {
  /** The format that it reads; it writes the next one. */
  readonly from: number;
  /** What it changes, in one sentence for editors. */
  readonly summary: string;
  /** Files that it changes, with their new text. A pure function: it reads and writes nothing else. */
  readonly migrate: (files: Files) => Files;
}
