/** The words of the passages of the page, without their apparatus, and where they are. */
import { CLASS_SIDENOTES, SELECT_APPARATUS, SELECT_PASSAGES } from '../../markup/contract.ts';
import type { TextRange } from './quote.ts';

/** What is no part of the words. */
const OUTSIDE = `${SELECT_APPARATUS}, .${CLASS_SIDENOTES}`;

export interface PassageWords {
  readonly passage: HTMLElement;
  readonly text: string;
  /** Its text nodes, and where each begins in the text. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** The words of each passage, in the order of the page. */
export function readPassages(text: Element): PassageWords[] {
  const found = new Map<Element, { text: string; pieces: { node: Text; start: number }[] }>();
  const texts = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const passage = node.parentElement?.closest(SELECT_PASSAGES);
    if (!passage || node.parentElement?.closest(OUTSIDE)) continue;
    const words = found.get(passage) ?? { text: '', pieces: [] };
    words.pieces.push({ node, start: words.text.length });
    words.text += node.data;
    found.set(passage, words);
  }
  return [...found].map(([passage, words]) => ({ passage: passage as HTMLElement, ...words }));
}

/** The part of a passage that is in a range of the page. */
export function partIn({ text, pieces }: PassageWords, range: Range): TextRange | undefined {
  const held = pieces
    .filter(({ node }) => range.intersectsNode(node))
    .map(({ node, start }) => ({
      start: start + (node === range.startContainer ? range.startOffset : 0),
      end: start + (node === range.endContainer ? range.endOffset : node.length),
    }));
  const [first, last] = [held[0], held.at(-1)];
  return first && last && text.slice(first.start, last.end).trim() !== ''
    ? { start: first.start, end: last.end }
    : undefined;
}

/** The range of the page that has a part of a passage. */
export function rangeOf({ pieces }: PassageWords, { start, end }: TextRange): Range {
  const range = new Range();
  const pieceAt = (offset: number) => pieces.findLast((piece) => piece.start <= offset);
  const [first, last] = [pieceAt(start), pieceAt(end - 1)];
  if (first && last) {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
  }
  return range;
}
