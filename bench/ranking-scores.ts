/** Scores a list of results against judgements: normalised discounted cumulative gain, and mean reciprocal rank. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query with its judged results. */
export interface Judged {
  readonly q: string;
  /** Whether the ranking is not tuned on this query. */
  readonly held?: boolean;
  /** Grades from 1 to 3, by place: `log#t1`, `log` for a document's record, or the address of a page. */
  readonly best: Readonly<Record<string, number>>;
}

export const readJudgements = (file: string | URL): readonly Judged[] =>
  parse(readFileSync(file, 'utf8')) as readonly Judged[];

/** The place that a result's address means: `/documents/log/?mark=oil#t1` is `log#t1`. */
export function placeOf(href: string): string {
  const { pathname, hash } = new URL(href, 'http://site');
  const [, document] = /^\/documents\/([^/]+)\/$/.exec(pathname) ?? [];
  return document === undefined ? pathname : document + hash;
}

/** The page of a place: `log#t1` is on the page `log`. */
export const pageOf = (place: string): string => place.split('#')[0] ?? place;

/** The best grade of each page. */
export function gradesOfPages(best: Judged['best']): Record<string, number> {
  const pages: Record<string, number> = {};
  for (const [place, grade] of Object.entries(best)) {
    pages[pageOf(place)] = Math.max(grade, pages[pageOf(place)] ?? 0);
  }
  return pages;
}

/** Number of results that count. */
const DEPTH = 5;

const gain = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** nDCG of the first five of `found`, from 0 to 1. A place that is listed twice counts once. */
export function ndcg(found: readonly string[], best: Judged['best']): number {
  const ideal = gain(Object.values(best).sort((a, b) => b - a));
  return gain([...new Set(found)].map((place) => best[place] ?? 0)) / ideal;
}

/** 1 divided by the rank of the first result of grade 2 or 3; 0 without one. */
export function reciprocalRank(found: readonly string[], best: Judged['best']): number {
  const rank = [...new Set(found)].findIndex((place) => (best[place] ?? 0) >= 2) + 1;
  return rank === 0 ? 0 : 1 / rank;
}

/** The mean of `values`, from 0 to 1; 0 without values. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
