/** Cases of the search, each with what the page has to show or say for it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Case {
  readonly q: string;
  /** The interpretation, as `say.ts` writes it. */
  readonly read?: string;
  /** The result that stands first. */
  readonly first?: string;
  /** Results among the first ten. */
  readonly finds?: readonly string[];
  /** What must not be found. */
  readonly without?: readonly string[];
  /** Words that are searched, too, or instead. */
  readonly also?: readonly string[];
  /** Whether nothing is found, and no similar name is offered. */
  readonly nothing?: true;
  /** The group that closes the results. */
  readonly last?: string;
}

export const readCases = (url: URL): readonly Case[] => parse(readFileSync(url, 'utf8'));
