/** Divides the inline content of a paragraph into lines: at `\` before the end of a line, or at every end of a line. */
import type { Break, PhrasingContent, Text } from 'mdast';
import { offsetOf } from './source-text.ts';

/** A line of a paragraph. */
export interface WrittenLine {
  readonly nodes: readonly PhrasingContent[];
  /** Spaces before its first word in the file. */
  readonly spaces: number;
}

/** Whether a break is one that the editors wrote. Two spaces at the end of a line, which nobody sees, are none. */
export const isWrittenBreak = (node: Break, file: string): boolean =>
  file.charAt(offsetOf(node)) === '\\';

/**
 * Divides inline content into lines.
 * @param file the text of the whole file
 * @param skip number of characters at its beginning that are block attributes
 * @param keepsAll whether every end of a line counts
 */
export function linesOf(
  children: readonly PhrasingContent[],
  file: string,
  skip: number,
  keepsAll: boolean,
): WrittenLine[] {
  const pieces = withoutAttributes(children, skip).flatMap((node) =>
    keepsAll && node.type === 'text' ? atLineEnds(node, file) : [node],
  );
  const lines: WrittenLine[] = [];
  let nodes: PhrasingContent[] = [];
  const close = (): void => {
    const first = nodes[0];
    lines.push({ nodes, spaces: first === undefined ? 0 : spacesBefore(file, first) });
    nodes = [];
  };
  for (const node of pieces) {
    if (node.type === 'break' && (keepsAll || isWrittenBreak(node, file))) close();
    else nodes.push(node);
  }
  close();
  return lines;
}

/** The content without the attributes that its first text begins with. */
function withoutAttributes(
  children: readonly PhrasingContent[],
  skip: number,
): readonly PhrasingContent[] {
  const [first, ...rest] = children;
  if (skip === 0 || first?.type !== 'text') return children;
  const value = first.value.slice(skip);
  return value === '' ? rest : [textAt(value, offsetOf(first) + skip), ...rest];
}

/** The lines of a text, each as a text of its own, with breaks between. @param file the text of the whole file */
export function atLineEnds(node: Text, file: string): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let offset = offsetOf(node);
  for (const [index, value] of node.value.split('\n').entries()) {
    if (index > 0) {
      const end = file.indexOf('\n', offset);
      out.push({ type: 'break', position: positionAt(end, 1) });
      offset = end + 1 + spacesAt(file, end + 1);
    }
    if (value !== '') out.push(textAt(value, offset));
  }
  return out;
}

/** Spaces, and marks of a quotation, at the beginning of a line. */
const spacesAt = (file: string, offset: number): number =>
  /^[ \t>]*/.exec(file.slice(offset, offset + 200))?.[0].length ?? 0;

/** The spaces between the beginning of its line and a node. A tab counts as four. */
function spacesBefore(file: string, node: PhrasingContent): number {
  const offset = textStart(file, offsetOf(node));
  const line = file.slice(file.lastIndexOf('\n', offset - 1) + 1, offset);
  const spaces = /[ \t]*$/.exec(line)?.[0] ?? '';
  return spaces.replaceAll('\t', '    ').length;
}

/** A text may begin with the spaces of its line. */
const textStart = (file: string, offset: number): number =>
  offset + (/^[ \t]*/.exec(file.slice(offset, offset + 200))?.[0].length ?? 0);

const textAt = (value: string, offset: number): Text => ({
  type: 'text',
  value,
  position: positionAt(offset, value.length),
});

/** A position of which only the offsets are read. */
const positionAt = (offset: number, length: number): NonNullable<Text['position']> => ({
  start: { line: 1, column: 1, offset },
  end: { line: 1, column: 1, offset: offset + length },
});
