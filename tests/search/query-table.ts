/** A table of queries, with their interpretations and first results. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Row {
  /** What a reader types. */
  readonly q: string;
  /** Its interpretation, as `say.ts` writes it. */
  readonly read: string;
  /** The first result by the field indexes alone; `none` without results. */
  readonly first?: string;
  /** The first result on the search page, if it is another; `nothing` without results. */
  readonly opens?: string;
}

export const readTable = (url: URL): readonly Row[] =>
  parse(readFileSync(url, 'utf8')) as readonly Row[];
