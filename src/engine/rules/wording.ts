/** Phrases that messages share. */
import type { ComparedAnchor } from '../anchors/compare.ts';
import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { RuleContext } from './rule.ts';

const MAX_LISTED_IDS = 12;

/** Lists the possible ids, or names only their kind if there are too many. */
export const oneOf = (kind: string, ids: readonly string[]): string =>
  ids.length > 0 && ids.length <= MAX_LISTED_IDS
    ? `one of: ${ids.toSorted().join(', ')}`
    : `the id of a ${kind}`;

/** Lists anchors in order, with ranges: `head, t1–t120, tail`. */
export function anchorsInWords(anchors: readonly string[]): string {
  const stretches: { first: string; last: string }[] = [];
  for (const anchor of anchors) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && follows(stretch.last, anchor)) stretch.last = anchor;
    else stretches.push({ first: anchor, last: anchor });
  }
  return stretches
    .map(({ first, last }) => (first === last ? first : `${first}–${last}`))
    .join(', ');
}

function follows(before: string, after: string): boolean {
  const [, letters, digits] = /^(.*?)(\d+)$/.exec(before) ?? [];
  return letters !== undefined && after === `${letters}${Number(digits) + 1}`;
}

const MAX_QUOTED_CHARACTERS = 60;

/** The beginning of the words, in quotation marks. */
export const quoteBeginning = (words: string): string =>
  words.length <= MAX_QUOTED_CHARACTERS
    ? `"${words}"`
    : `"${words.slice(0, MAX_QUOTED_CHARACTERS).trimEnd()}…"`;

/** The entry of the anchor in the registry, as a related place. */
export const publishedPlace = (
  { yaml }: RuleContext,
  { path, entry }: ComparedAnchor,
): RelatedPlace => ({
  file: yaml.anchors.file,
  point: yaml.anchors.locate([...path, 'id']),
  message: `published since edition ${entry.since} as ${quoteBeginning(entry.words)}`,
});
