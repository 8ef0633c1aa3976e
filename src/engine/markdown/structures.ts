/**
 * Reads the structures of a passage: lines, lists, tables, quotations, preformatted text. Each becomes elements of HTML, and a
 * segment with the offsets of its words.
 */
import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type {
  Blockquote,
  Code,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Table,
  TableRow,
} from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { DATA_LINE } from '../../markup/contract.ts';
import type { Alignment } from '../model/segments.ts';
import { readInline, readInlines } from './inline.ts';
import { appendKept, appendText, type InlineState } from './inline-state.ts';
import { linesOf, type WrittenLine } from './lines.ts';
import { divideLabel, hasLabels, markerOf } from './list-labels.ts';
import type { MappedText } from './mapped-text.ts';
import { byMarks } from './quotation-levels.ts';
import { inSegment } from './segment-reader.ts';
import { offsetOf } from './source-text.ts';

/** A block that a passage may be. */
export type PassageNode = Paragraph | Heading | List | Blockquote | Table | Code | LeafDirective;

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

/** Reads a passage: the words of a paragraph or heading, or the elements of another block. */
export function readStructure(
  node: PassageNode,
  state: InlineState,
  options: LineOptions,
): ElementContent[] {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'leafDirective'
    ? readParagraph(node.children, state, options)
    : [readBlock(node, state, options)];
}

function readBlock(
  node: List | Blockquote | Table | Code,
  state: InlineState,
  options: LineOptions,
): ElementContent {
  switch (node.type) {
    case 'list':
      return readList(node, state, options);
    case 'blockquote':
      return readQuotation(node, state, options);
    case 'table':
      return readTable(node, state);
    case 'code':
      return readPreformatted(node, state);
  }
}

/** Reads the blocks within a quotation or an item. Other blocks than those of a passage are reported. */
function readBlocks(
  nodes: readonly Nodes[],
  state: InlineState,
  options: LineOptions,
): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent[] => {
    const before = index === 0 ? [] : [space(state)];
    switch (node.type) {
      case 'paragraph': {
        const read = (): ElementContent[] => readParagraph(node.children, state, options);
        const content = options.isVerse ? read() : inSegment('paragraph', state, read);
        return [...before, h('p', content)];
      }
      case 'blockquote':
        return [...before, readQuotation(node, state, options, true)];
      case 'list':
      case 'table':
      case 'code':
        return [...before, readBlock(node, state, options)];
      default:
        reportBlock(node, state);
        return [];
    }
  });
}

function reportBlock(node: Nodes, { context: { source } }: InlineState): void {
  source.report(
    'block-is-transcribable',
    source.point(offsetOf(node)),
    `Unexpected ${node.type} within a block of a passage, expected paragraphs, lists, tables or quotations; put "\\" before a sign that is the text's own.`,
  );
}

/** Reads inline content. If it has lines that are kept, each is a segment. */
function readParagraph(
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

function readList(list: List, state: InlineState, options: LineOptions): ElementContent {
  const { text } = state.context.source;
  const isMarked = list.ordered === true || state.keepsSigns;
  const isLabelled = !isMarked && hasLabels(list);
  const items = inSegment('list', state, () =>
    list.children.flatMap((item, index): ElementContent[] => {
      const before = index === 0 ? [] : [space(state)];
      const content = inSegment('item', state, (): ElementContent[] => {
        if (isMarked) {
          const marker = markerOf(item, text);
          const label = inSegment('label', state, () => [plain(marker, state)]);
          const after = space(state);
          return [
            h('span', { className: ['label'] }, label),
            after,
            ...readItem(item, state, options),
          ];
        }
        const divided = isLabelled ? divideLabel(item) : undefined;
        if (divided === undefined) return readItem(item, state, options);
        const label = inSegment('label', state, () => readInline(divided.label, state, true));
        return [
          h('span', { className: ['label'] }, label),
          ...readItem(divided.rest, state, options),
        ];
      });
      return [...before, h('li', content)];
    }),
  );
  const isHanging = isMarked || isLabelled;
  return h('ul', isHanging ? { className: ['labelled'] } : {}, items);
}

/** The content of an item: one paragraph as words, everything else as blocks. */
function readItem(item: ListItem, state: InlineState, options: LineOptions): ElementContent[] {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return readBlocks(item.children, state, options);
  const isLoose = others.some(({ type }) => type === 'paragraph');
  if (isLoose) return readBlocks(item.children, state, options);
  const words = readParagraph(first.children, state, options);
  if (others.length === 0) return words;
  return [...words, space(state), ...readBlocks(others, state, options)];
}

/** Reads a quotation. A line without a mark, which Markdown would add to it, is reported. */
function readQuotation(
  node: Blockquote,
  state: InlineState,
  options: LineOptions,
  isInner = false,
): ElementContent {
  const { keepsSigns } = state;
  const { source } = state.context;
  const levels = isInner ? undefined : byMarks(node, source.text);
  for (const line of levels?.loose ?? []) {
    source.report(
      'block-is-transcribable',
      source.point(offsetOf(line)),
      'Unexpected line without ">" below a quotation, expected a blank line above it, or ">" at its beginning.',
    );
  }
  const quotation = levels !== undefined && keepsSigns ? levels.quotation : node;
  const content = inSegment(
    'quotation',
    state,
    () => readBlocks(quotation.children, state, options),
    keepsSigns ? { isMarked: true } : {},
  );
  return h('blockquote', keepsSigns ? { className: ['mail'] } : {}, content);
}

function readTable(table: Table, state: InlineState): ElementContent {
  const [first, ...others] = table.children;
  const hasHead = first?.children.some(({ children }) => children.length > 0) ?? false;
  const readRow = (row: TableRow, isHead: boolean, index: number): ElementContent[] => [
    ...(index === 0 ? [] : [space(state)]),
    h(
      'tr',
      inSegment(
        'row',
        state,
        () => readCells(row, table, isHead, state),
        isHead ? { isHead: true } : {},
      ),
    ),
  ];
  const { table: name } = state.context.registers.strings.document;
  const content = inSegment('table', state, (): ElementContent[] => [
    ...(first !== undefined && hasHead ? [h('thead', readRow(first, true, 0))] : []),
    h(
      'tbody',
      others.flatMap((row, index) => readRow(row, false, hasHead ? index + 1 : index)),
    ),
  ]);
  // A wide table is moved sideways: by keyboard as well.
  return h('div', { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: name }, [
    h('table', content),
  ]);
}

function readCells(
  row: TableRow,
  { align }: Table,
  isHead: boolean,
  state: InlineState,
): ElementContent[] {
  return row.children.flatMap((cell, column): ElementContent[] => {
    const side = align?.[column];
    const facts: { align?: Alignment } =
      side === 'center' || side === 'right' ? { align: side } : {};
    const before = column === 0 ? [] : [space(state)];
    const content = inSegment('cell', state, () => readInlines(cell.children, state, true), facts);
    const properties: Properties = {
      ...(facts.align === undefined ? {} : { className: [facts.align] }),
      ...(isHead ? { scope: 'col' } : {}),
    };
    return [...before, h(isHead ? 'th' : 'td', properties, content)];
  });
}

function readPreformatted(node: Code, state: InlineState): ElementContent {
  const { source } = state.context;
  if (node.lang != null) {
    source.report(
      'inline-is-transcribable',
      source.point(offsetOf(node)),
      `Unexpected words "${[node.lang, node.meta].filter(Boolean).join(' ')}" after the fence, expected none.`,
    );
  }
  const content = inSegment('preformatted', state, () => {
    let start = source.text.indexOf('\n', offsetOf(node)) + 1;
    for (const [index, line] of node.value.split('\n').entries()) {
      if (index > 0) {
        appendKept({ text: '\n', offsets: [start] }, state);
        start = source.text.indexOf('\n', start) + 1;
      }
      const end = source.text.indexOf('\n', start);
      const first = (end === -1 ? source.text.length : end) - line.length;
      appendKept({ text: line, offsets: Array.from(line, (_, at) => first + at) }, state);
    }
    return [{ type: 'text' as const, value: node.value }];
  });
  return h('pre', content);
}

/** The space between two segments. Its offset is that of the character before it, so that no signs are passed with it. */
function space(state: InlineState): ElementContent {
  return plain({ text: ' ', offsets: [state.witnessText.offsets.at(-1) ?? 0] }, state);
}

function plain(run: MappedText, state: InlineState): ElementContent {
  appendText(run, state);
  return { type: 'text', value: run.text };
}
