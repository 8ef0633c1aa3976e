/** As much of a passage as a list of results shows. */
import type { Found, Span } from './passages.ts';

/** A piece of an excerpt: text, or a word that answers the query. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Characters shown of a passage, and of them before its first hit. */
const LENGTH = 320;
const BEFORE = 80;

/** The passage whole where it is short, else a window around its first hits, cut between words. */
export function excerpt({ text, hits }: Pick<Found, 'text' | 'hits'>): Piece[] {
  const window = windowOf(text, hits[0]?.start ?? 0);
  const pieces: Piece[] = [];
  let at = window.start;
  for (const { start, end } of hits.filter((hit) => hit.start >= at && hit.end <= window.end)) {
    pieces.push(
      { text: text.slice(at, start), hit: false },
      { text: text.slice(start, end), hit: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, window.end), hit: false });
  if (window.start > 0) pieces.unshift({ text: '… ', hit: false });
  if (window.end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces.filter((piece) => piece.text !== '');
}

function windowOf(text: string, hit: number): Span {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(hit - BEFORE, text.length - LENGTH));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const to = start + LENGTH;
  return { start, end: to >= text.length ? text.length : text.lastIndexOf(' ', to) };
}
