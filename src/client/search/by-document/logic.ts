/** Draws the positions of results in their conversations. */
import type { SearchResult } from '../../../search/match/passages.ts';

/** A conversation as two paths. */
export interface Drawing {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly others: string;
  readonly found: string;
}

/** Maximum drawings. */
const MAX_DRAWINGS = 3;

/** The conversations with results, in the order of the results. */
export function drawingsOf(found: readonly SearchResult[]): Drawing[] {
  const byDocument = Map.groupBy(found, ({ document }) => document);
  return [...byDocument]
    .flatMap(([{ label, score }, places]) => {
      if (score === undefined) return [];
      const hits = new Set(places.map(({ url }) => url.replace(/^.*#/, '')));
      const paths = (isFound: boolean): string =>
        Object.entries(score.marks)
          .flatMap(([anchor, mark]) => (hits.has(anchor) === isFound ? mark : []))
          .join('');
      const { width, height, line } = score;
      return paths(true) === ''
        ? []
        : [{ label, width, height, others: line + paths(false), found: paths(true) }];
    })
    .slice(0, MAX_DRAWINGS);
}
