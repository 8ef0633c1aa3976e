/**
 * Reads the structures of a passage: paragraphs, lists, tables, quotations, preformatted text. Each becomes elements of HTML, and a
 * segment with the offsets of its words.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Blockquote, Code, Heading, List, ListItem, Nodes, Paragraph, Table } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { readInline } from './inline.ts';
import type { InlineState } from './inline-state.ts';
import { divideLabel, hasLabels, markerOf } from './list-labels.ts';
import { type LineOptions, readParagraph } from './paragraphs.ts';
import { plain, space } from './plain-runs.ts';
import { readPreformatted } from './preformatted.ts';
import { byMarks } from './quotation-levels.ts';
import { inSegment } from './segment-reader.ts';
import { offsetOf } from './source-text.ts';
import { readTable } from './tables.ts';

/** A block that a passage may be. */
export type PassageNode = Paragraph | Heading | List | Blockquote | Table | Code | LeafDirective;

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
