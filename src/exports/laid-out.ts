/** The words of a passage with its structure, as plain text: lines, items, rows, quotation marks. */
import type { Segment } from '../engine/model/segments.ts';

/** Something that is put into the text at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Between the cells of a row. */
const CELL = ' | ';

/** Lays a text out by its segments. @param insertions in the order of the text */
export function laidOut(
  text: string,
  segments: readonly Segment[],
  insertions: readonly Insertion[],
): string {
  const breaks = new Map<number, string>();
  for (const segment of segments) addBreaks(segment, '', breaks);
  const inserted = insertions.map(({ at, text: words }) => ({ at, isBreak: false, words }));
  const pieces = [
    ...inserted,
    ...[...breaks].map(([at, words]) => ({ at, isBreak: true, words })),
  ].sort((a, b) => a.at - b.at || Number(a.isBreak) - Number(b.isBreak));
  let out = '';
  let done = 0;
  for (const { at, isBreak, words } of pieces) {
    out += text.slice(done, at);
    done = at;
    if (isBreak && at > 0) out = out.replace(/ $/, '');
    out += isBreak && at === 0 ? words.replace(/^\n| \| /, '') : words;
  }
  return out + text.slice(done);
}

/** Finds what stands before each segment in place of a space. The innermost that begins at an offset decides. */
function addBreaks(segment: Segment, prefix: string, breaks: Map<number, string>): void {
  const { type, start, segments, indent = 0 } = segment;
  const isOnLine = type === 'line' || type === 'item' || type === 'row' || type === 'paragraph';
  if (isOnLine) breaks.set(start, `\n${prefix}${'  '.repeat(indent)}`);
  if (type === 'cell' && !breaks.has(start)) breaks.set(start, CELL);
  const inner = type === 'item' ? `${prefix}  ` : type === 'quotation' ? `${prefix}> ` : prefix;
  for (const one of segments) addBreaks(one, inner, breaks);
}
