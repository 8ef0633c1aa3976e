/** Shows a few lines of a file with a mark under a position. */
import stringWidth from 'string-width';
import type { Point } from '../source/position.ts';

/** Maximum columns of a line, and of its part before the position. */
const MAX_LINE_COLUMNS = 76;
const MAX_COLUMNS_BEFORE = 40;
const ELLIPSIS = '…';

/**
 * Shows the line of `point` with the lines before and after it. Columns of `point` are UTF-16 units; the mark is aligned with
 * the glyphs, including those of double width. A long line is cut around the position.
 * @param length UTF-16 units to underline, up to the end of the line
 * @returns the code frame; empty if the file has no such line
 */
export function codeFrame(source: string, { line, column }: Point, length = 1): string {
  const lines = source.split(/\r?\n/);
  const met = lines[line - 1];
  if (met === undefined) return '';
  const gutter = String(Math.min(line + 1, lines.length)).length;
  const row = (number: number | string, text: string): string =>
    `${String(number).padStart(gutter)} | ${text}`.trimEnd();
  const neighbour = (number: number): string[] => {
    const text = lines[number - 1];
    return text === undefined ? [] : [row(number, head(text, MAX_LINE_COLUMNS))];
  };

  const start = column - 1;
  const before = tail(met.slice(0, start), MAX_COLUMNS_BEFORE);
  const marked = stringWidth(withoutTabs(met.slice(start, start + length)));
  const indent = stringWidth(before);
  const carets = '^'.repeat(Math.max(1, Math.min(marked, MAX_LINE_COLUMNS - indent)));
  return [
    ...neighbour(line - 1),
    row(line, before + head(met.slice(start), MAX_LINE_COLUMNS - indent)),
    row('', ' '.repeat(indent) + carets),
    ...neighbour(line + 1),
  ].join('\n');
}

const withoutTabs = (text: string): string => text.replaceAll('\t', ' ');

/** The beginning of `text` that fits into `width` columns. */
function head(text: string, width: number): string {
  const whole = withoutTabs(text);
  return stringWidth(whole) <= width ? whole : fitColumns([...whole], width) + ELLIPSIS;
}

/** The end of `text` that fits into `width` columns. */
function tail(text: string, width: number): string {
  const whole = withoutTabs(text);
  if (stringWidth(whole) <= width) return whole;
  return ELLIPSIS + [...fitColumns([...whole].reverse(), width)].reverse().join('');
}

function fitColumns(characters: readonly string[], width: number): string {
  let out = '';
  let used = stringWidth(ELLIPSIS);
  for (const character of characters) {
    used += stringWidth(character);
    if (used > width) break;
    out += character;
  }
  return out;
}
