/** The text of a page as a browser searches it for text fragments, up to the end of the transcription. */
import { CLASS_NUMBER, CLASS_SIDENOTES, SELECT_APPARATUS } from '../../markup/contract.ts';
import type { BlockRange, SearchedText } from './text-fragment.ts';

export interface PageText extends SearchedText {
  /** The text nodes of the transcription, with their positions. */
  readonly nodes: readonly {
    readonly node: Text;
    readonly block: number;
    readonly offset: number;
  }[];
}

const BLOCK = 'p, h2, h3, li, dt, dd, div, section';
/** Elements that are outside the lines of the text, or that scripts have added. */
const OUTSIDE_TEXT = `.${CLASS_NUMBER}, .${CLASS_SIDENOTES}`;

/** Reads the page around `text`, a transcription. */
export function readPage(text: HTMLElement): PageText {
  const blocks = textBefore(text);
  const nodes: { node: Text; block: number; offset: number }[] = [];
  let current: Element | null | undefined;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (parent?.closest(OUTSIDE_TEXT)) continue;
    const block = parent?.closest(BLOCK);
    if (block !== current) blocks.push('');
    current = block;
    const place = blocks.length - 1;
    nodes.push({ node, block: place, offset: blocks[place]?.length ?? 0 });
    blocks[place] += node.data;
  }
  const { lang } = document.documentElement;
  return { blocks, nodes, segmenter: new Intl.Segmenter(lang, { granularity: 'word' }) };
}

/** The lines before an element. */
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

/** The position of `range`; `undefined` if it contains no characters of the transcription. */
export function textRangeOf({ nodes }: PageText, range: Range): BlockRange | undefined {
  const held = nodes.flatMap(({ node, block, offset }) => {
    if (!range.intersectsNode(node)) return [];
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const isBlank = node.data.slice(start, end).trim() === '';
    return isBlank ? [] : [{ block, start: offset + start, end: offset + end }];
  });
  const [first, last] = [held[0], held.at(-1)];
  return (
    first &&
    last && {
      from: { block: first.block, offset: first.start },
      to: { block: last.block, offset: last.end },
    }
  );
}

/** The source's words in a range, one line per block, without numbers and note calls. */
export function wordsInRange({ nodes }: PageText, { from, to }: BlockRange): string {
  const lines = new Map<number, string>();
  for (const { node, block, offset } of nodes) {
    if (block < from.block || block > to.block) continue;
    if (node.parentElement?.closest(SELECT_APPARATUS)) continue;
    const start = block === from.block ? Math.max(0, from.offset - offset) : 0;
    const end = block === to.block ? Math.max(0, to.offset - offset) : node.length;
    lines.set(block, (lines.get(block) ?? '') + node.data.slice(start, end));
  }
  return [...lines.values()]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
