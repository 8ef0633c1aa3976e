/** Finds the first results of a query in the field indexes, before any document is opened. */
import type { PlaceAddress } from '../../search/field-indexes.ts';
import { placesFor } from '../../search/match/candidates.ts';
import { areInIndexes, documentResult, resultsAt } from '../../search/match/hits.ts';
import type { SearchResult } from '../../search/match/passages.ts';
import type { Term } from '../../search/query/terms.ts';
import { isPage, type LoadedIndexes } from '../../search/records.ts';

/** The first results, which are known before any document is opened. */
export interface FirstResults {
  /** The best results, including the first one of the answer. */
  readonly found: readonly SearchResult[];
  /** The total number of results. */
  readonly count: number;
}

/** The first results of `answerQuery`, if the field indexes contain their texts and the query has no words. */
export function findFirstResults(
  terms: readonly Term[],
  { texts = [], ...known }: LoadedIndexes,
): FirstResults | undefined {
  if (!areInIndexes(terms)) return undefined;
  const all = withoutCovered(placesFor(terms, known));
  if (all.every((place) => isPage(place))) return undefined;
  const found = all.map((place) => {
    const [id, anchor] = place.split('#');
    const text = texts.find(
      (one) =>
        one.id === id &&
        (anchor === undefined || one.places.some((other) => other.anchor === anchor)),
    );
    return text && (resultsAt(text, [place], terms, known)[0] ?? documentResult(text));
  });
  if (found[0] === undefined) return undefined;
  return { found: found.filter((one) => one !== undefined), count: all.length };
}

/** The places without documents of which a part is among them. */
const withoutCovered = (places: readonly PlaceAddress[]): PlaceAddress[] =>
  places.filter(
    (place) => place.includes('#') || !places.some((other) => other.startsWith(`${place}#`)),
  );
