/** Excerpts of passages for the list of results. */
import type { Words } from '../../markup/passage.ts';
import type { SearchedPlace } from '../records.ts';
import type { HitRange, SearchResult } from './passages.ts';

/** Maximum characters of an excerpt, and of its part before the first hit. */
const MAX_EXCERPT_CHARACTERS = 320;
const MAX_CHARACTERS_BEFORE_HIT = 80;

/** Words of an excerpt. */
export interface ExcerptWords extends Words {
  readonly text: string;
  /** Whether the source deletes them. */
  readonly isDeleted?: boolean;
}

/** A short passage as a whole, or a part of a long one around its first hits, cut between words. */
export function excerpt({
  text,
  hits,
  place,
}: Pick<SearchResult, 'text' | 'hits' | 'place'>): ExcerptWords[] {
  const window = rangeAround(text, hits[0]?.start ?? 0);
  return [
    ...(window.start > 0 ? [{ text: '… ' }] : []),
    ...excerptPieces(text, window, hits, place),
    ...(window.end < text.length ? [{ text: ' …' }] : []),
  ];
}

/** The whole passage. */
export const whole = (place: SearchedPlace): ExcerptWords[] =>
  excerptPieces(place.text, { start: 0, end: place.text.length }, [], place);

function excerptPieces(
  text: string,
  window: HitRange,
  hits: readonly HitRange[],
  { speaker: named = 0, deleted = [] }: Pick<SearchedPlace, 'speaker' | 'deleted'> = {},
): ExcerptWords[] {
  const edges = [
    window.start,
    named,
    ...[...hits, ...deleted].flatMap(({ start, end }) => [start, end]),
    window.end,
  ];
  const cuts = [...new Set(edges)]
    .filter((at) => at >= window.start && at <= window.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? 0;
    const isIn = (one: HitRange): boolean => one.start <= start && end <= one.end;
    return {
      text: text.slice(start, end),
      isHit: hits.some(isIn),
      ...(deleted.some(isIn) ? { isDeleted: true } : {}),
      isSpeaker: end <= named,
    };
  });
}

function rangeAround(text: string, hit: number): HitRange {
  if (text.length <= MAX_EXCERPT_CHARACTERS) return { start: 0, end: text.length };
  const from = Math.max(
    0,
    Math.min(hit - MAX_CHARACTERS_BEFORE_HIT, text.length - MAX_EXCERPT_CHARACTERS),
  );
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const to = start + MAX_EXCERPT_CHARACTERS;
  return { start, end: to >= text.length ? text.length : text.lastIndexOf(' ', to) };
}
