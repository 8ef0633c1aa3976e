/** The simplest blocks of a plain text. */
import type { Block } from './blocks.ts';

/** A paragraph, or a part of a letter that is one. */
export const part = (
  text: string,
  more: Pick<Block, 'className' | 'anchor'> = {},
): Extract<Block, { kind: 'paragraph' }> => ({ kind: 'paragraph', content: [text], ...more });

/** Lines whose ends are kept. Those of verse keep their indents, too, counted in steps of two spaces. */
export function asLines(
  lines: readonly string[],
  className: string,
): Extract<Block, { kind: 'lines' }> {
  const indents = lines.map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indents);
  return {
    kind: 'lines',
    className,
    lines: lines.map((line, index) => ({
      content: [line.trim()],
      indent: className === 'verse' ? Math.round(((indents[index] ?? 0) - least) / 2) : 0,
    })),
  };
}
