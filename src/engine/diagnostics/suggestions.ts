/** Suggests the nearest known name for an unknown one. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the candidate that was probably meant.
 * @returns the candidate with the fewest edits, or `undefined` if more than a third of its letters differ
 */
export function nearest(met: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const candidate = closest(met, list);
  const edits = distance(met, candidate);
  return edits <= Math.max(1, Math.floor(Math.max(met.length, candidate.length) / 3))
    ? candidate
    : undefined;
}

/** The nearest candidate as a partial problem; empty if none is near. */
export function suggestionFor(
  met: string,
  candidates: Iterable<string>,
): { readonly suggestion?: string } {
  const suggestion = nearest(met, candidates);
  return suggestion === undefined ? {} : { suggestion };
}
