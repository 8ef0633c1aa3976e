/**
 * The levels of quoted lines. Markdown lets a line with fewer marks continue the paragraph above it; in mail such a line
 * belongs to the level of its own marks.
 */
import type { Blockquote, Break, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { atLineEnds } from './lines.ts';
import { offsetOf } from './source-text.ts';

type Block = Blockquote['children'][number];

/** A block and the number of marks at its lines. */
interface Levelled {
  readonly level: number;
  readonly block: Block;
}

/** The marks at the beginning of a line. */
const MARKS = /^[ \t]*(?:>[ \t]?)*/;

/** The quotation with each line in the level of its marks. Lines without a mark are in `loose`. @param file the text of the whole file */
export function byMarks(
  node: Blockquote,
  file: string,
): { quotation: Blockquote; loose: readonly RootContent[] } {
  const all = levelled(node, 1, file);
  const loose = all.filter(({ level }) => level === 0).map(({ block }) => block);
  return { quotation: { ...node, children: nested(all, 1) }, loose };
}

/** The blocks of a quotation, with quotations in it dissolved. */
function levelled(node: Blockquote, level: number, file: string): Levelled[] {
  return node.children.flatMap((block): Levelled[] => {
    if (block.type === 'blockquote') return levelled(block, level + 1, file);
    return block.type === 'paragraph' ? paragraphs(block, level, file) : [{ level, block }];
  });
}

/** A paragraph as one for each run of lines of one level. */
function paragraphs(paragraph: Paragraph, level: number, file: string): Levelled[] {
  const out: Levelled[] = [];
  let current = level;
  let nodes: PhrasingContent[] = [];
  const close = (): void => {
    const [first] = nodes;
    if (first !== undefined) {
      const position = first.position ?? paragraph.position;
      out.push({
        level: current,
        block: { type: 'paragraph', children: nodes, ...(position && { position }) },
      });
    }
    nodes = [];
  };
  for (const node of paragraph.children) {
    for (const piece of node.type === 'text' ? atLineEnds(node, file) : [node]) {
      if (piece.type !== 'break') {
        nodes.push(piece);
        continue;
      }
      const next = levelOfNextLine(piece, file);
      // A line of the same level goes on: its end is a space.
      if (next === current) nodes.push(node.type === 'break' ? node : lineEnd(piece));
      else {
        close();
        current = next;
      }
    }
  }
  close();
  return out;
}

const lineEnd = (piece: Break): PhrasingContent => ({ ...piece, type: 'text', value: '\n' });

function levelOfNextLine(node: Break, file: string): number {
  const start = file.indexOf('\n', offsetOf(node)) + 1;
  const marks = MARKS.exec(file.slice(start, start + 200))?.[0] ?? '';
  return marks.replace(/[^>]/g, '').length;
}

/** The blocks of a level, those of deeper levels in quotations. */
function nested(all: readonly Levelled[], level: number): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < all.length) {
    const one = all[index] as Levelled;
    if (one.level <= level) {
      if (one.level > 0) blocks.push(one.block);
      index++;
      continue;
    }
    const rest = all.slice(index);
    const next = rest.findIndex((other) => other.level <= level);
    const inner = next === -1 ? rest : rest.slice(0, next);
    const { position } = one.block;
    blocks.push({
      type: 'blockquote',
      children: nested(inner, level + 1),
      ...(position && { position }),
    });
    index += inner.length;
  }
  return blocks;
}
