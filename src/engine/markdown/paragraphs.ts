/** Reads the lines of a paragraph: kept or joined, verse or prose. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import { DATA_LINE } from '../../markup/contract.ts';
import { readInlines } from './inline.ts';
import type { InlineState } from './inline-state.ts';
import { linesOf, type WrittenLine } from './lines.ts';
import { space } from './plain-runs.ts';
import { inSegment } from './segment-reader.ts';
import { offsetOf } from './source-text.ts';

/** How the lines of a passage are read. */
export interface LineOptions {
  /** Whether every line is kept. */
  readonly keepsLines: boolean;
  /** Whether its lines are verse. */
  readonly isVerse: boolean;
  /** Whether its first line completes that of the passage before, and has no number of its own. */
  readonly isContinued: boolean;
  /** Number of characters at its beginning that are block attributes. */
  readonly skip: number;
}

/** Spaces of the source file that make a step of indentation, and the most steps. */
const STEP = 2;
const MAX_STEPS = 20;

/** Reads inline content. If it has lines that are kept, each is a segment. */
export function readParagraph(
  children: readonly PhrasingContent[],
  state: InlineState,
  { keepsLines, isVerse, isContinued, skip }: LineOptions,
): ElementContent[] {
  const lines = linesOf(children, state.context.source.text, skip, keepsLines || isVerse);
  if (lines.length < 2 && !isVerse) {
    return readInlines(children, state, true, skip);
  }
  const firstOfVerse = lines.findIndex((line) => !isOfPlay(line));
  const begins = (index: number): boolean =>
    index >= firstOfVerse && !(isContinued && index === firstOfVerse);
  const read = (): ElementContent[] =>
    lines.flatMap((line, index): ElementContent[] => {
      const between = index === 0 ? [] : [...(isVerse ? [] : [h('br')]), space(state)];
      return [...between, ...readLine(line, state, isVerse, begins(index))];
    });
  return isVerse ? inSegment('verse', state, read) : read();
}

/** Numbers are shown on every line whose number is a multiple of this. */
const NUMBERED_LINES = 5;

function readLine(
  line: WrittenLine,
  state: InlineState,
  isVerse: boolean,
  begins: boolean,
): ElementContent[] {
  const indent = Math.min(MAX_STEPS, Math.ceil(line.spaces / STEP));
  const words = (): ElementContent[] => readInlines(line.nodes, state, true);
  for (const node of line.nodes) reportInnerLines(node, state);
  const number =
    isVerse && !isOfPlay(line) ? state.context.lineNumber?.(begins ? 'next' : 'same') : undefined;
  const facts = { ...(indent === 0 ? {} : { indent }), ...(number ? { number } : {}) };
  const content = isOfPlay(line) ? words() : inSegment('line', state, words, facts);
  if (!isVerse) return content;
  const className = ['line', ...(indent === 0 ? [] : [`in-${indent}`])];
  const shown = begins && number !== undefined && number % NUMBERED_LINES === 0;
  return [h('span', { className, ...(shown ? { [DATA_LINE]: `${number}` } : {}) }, content)];
}

/** Whether a line has nothing but the name of a speaker, or stage directions. */
const isOfPlay = ({ nodes }: WrittenLine): boolean =>
  nodes.length > 0 &&
  nodes.every(
    (node) =>
      (node.type === 'textDirective' && (node.name === 'speaker' || node.name === 'stage')) ||
      (node.type === 'text' && node.value.trim() === ''),
  );

/** Reports a line that ends within a mark: it could not be kept. */
function reportInnerLines(node: PhrasingContent, { context: { source } }: InlineState): void {
  if (!('children' in node)) return;
  const inner = source.text.slice(offsetOf(node), node.position?.end.offset).indexOf('\n');
  if (inner === -1) return;
  source.report(
    'inline-is-transcribable',
    source.point(offsetOf(node)),
    'Unexpected end of a line within a mark, expected a mark on each line: the lines of this passage are kept.',
  );
}
