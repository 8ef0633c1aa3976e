/** A step from one source format to the next. */

/** The text files of an archive by their paths within it: `documents/log.md`. */
export type Files = ReadonlyMap<string, string>;

export interface Migration {
  /** The format that it reads. It writes the next one. */
  readonly from: number;
  /** Describes the changes in one sentence for editors. */
  readonly summary: string;
  /** Returns the files that it changes, with their new text. A pure function. */
  readonly migrate: (files: Files) => Files;
}
