/** A table of queries: what a reader types, what is understood, and what stands first. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Row {
  /** What a reader types. */
  readonly q: string;
  /** What is understood, as `say.ts` writes it. */
  readonly read: string;
  /** What stands first by the small indexes alone; `none` where the texts hold nothing of it. */
  readonly first?: string;
  /** What stands first on the search page, where that is another; `nothing` where nothing is found. */
  readonly opens?: string;
}

export const readTable = (url: URL): readonly Row[] =>
  parse(readFileSync(url, 'utf8')) as readonly Row[];
