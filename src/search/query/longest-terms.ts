/** Resolves overlapping terms. */
import type { TextRange } from './terms.ts';

/** Takes the longest of overlapping terms; of equally long ones the first. */
export function longest<Kind extends TextRange>(terms: readonly Kind[]): Kind[] {
  const taken: Kind[] = [];
  for (const one of terms.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.every(({ start, end }) => one.end <= start || one.start >= end)) taken.push(one);
  }
  return taken;
}
