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

/** The place that the address of a result means: `/documents/log/?mark=oil#t1` is `log#t1`. */
export function placeIn(href: string): string {
  const { pathname, hash } = new URL(href, 'http://site');
  const [, document] = /^\/documents\/([^/]+)\/$/.exec(pathname) ?? [];
  return (document ?? pathname) + hash;
}

export const readTable = (url: URL): readonly Row[] =>
  parse(readFileSync(url, 'utf8')) as readonly Row[];
