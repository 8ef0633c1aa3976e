/** The text of a page as a browser searches it for words to mark, up to the end of the transcription. */
import type { Stretch } from './text-fragment.ts';

export interface PageText {
  readonly blocks: readonly string[];
  /** Text nodes of the transcription, with the place of each. */
  readonly nodes: readonly {
    readonly node: Text;
    readonly block: number;
    readonly offset: number;
  }[];
}

const BLOCK = 'p, h2, h3, li, dt, dd, div, section';
/** What stands apart from the lines of the text, or is no part of the page that scripts have not touched. */
const APART = '.number, .margin';

/** Reads the page around `text`, a transcription. */
export function readPage(text: HTMLElement): PageText {
  const blocks = textBefore(text);
  const nodes: { node: Text; block: number; offset: number }[] = [];
  let current: Element | null | undefined;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (parent?.closest(APART)) continue;
    const block = parent?.closest(BLOCK);
    if (block !== current) blocks.push('');
    current = block;
    const place = blocks.length - 1;
    nodes.push({ node, block: place, offset: blocks[place]?.length ?? 0 });
    blocks[place] += node.data;
  }
  return { blocks, nodes };
}

/** Lines of everything that stands before an element. */
function textBefore(element: HTMLElement): string[] {
  const lines: string[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    for (let one = at.previousElementSibling; one; one = one.previousElementSibling) {
      // biome-ignore lint/performance/useDomNodeTextContent: a browser searches what is shown.
      if (one instanceof HTMLElement) lines.unshift(...one.innerText.split('\n'));
    }
  }
  return lines;
}

/** Where `range` stands; nothing where it holds no words of the transcription. */
export function stretchOf({ nodes }: PageText, range: Range): Stretch | undefined {
  const held = nodes.filter(({ node }) => range.intersectsNode(node) && node.data.trim() !== '');
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return undefined;
  const start = first.node === range.startContainer ? range.startOffset : 0;
  const end = last.node === range.endContainer ? range.endOffset : last.node.length;
  return {
    from: { block: first.block, offset: first.offset + start },
    to: { block: last.block, offset: last.offset + end },
  };
}

/** The words of the source in a range, a line for each passage, without numbers and note calls. */
export function wordsOf({ nodes }: PageText, range: Range): string {
  const lines = new Map<number, string>();
  for (const { node, block } of nodes) {
    if (!range.intersectsNode(node) || node.parentElement?.closest('[data-editorial], .call')) {
      continue;
    }
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    lines.set(block, (lines.get(block) ?? '') + node.data.slice(start, end));
  }
  return [...lines.values()]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
