/**
 * Finds registered names that the beginning of a page divides: `Anna Bel:page[12]ova`. The text on both sides is one run of words, so
 * that both parts are one name and link to its entry.
 */
import type { PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { isLayout } from '../../markup/relation.ts';
import type { InlineState } from './inline-state.ts';
import type { NameMatch } from './name-index.ts';
import { offsetOf } from './source-text.ts';

/** A name with the beginning of a page in it. */
export interface BrokenName {
  readonly type: 'brokenName';
  readonly match: NameMatch;
  readonly children: readonly PhrasingContent[];
  /** The offset of its first character in the file. */
  readonly offset: number;
}

const BREAKS: ReadonlySet<string> = new Set(['page', 'folio']);

/**
 * The nodes, with one node for each divided name.
 * @param skip number of characters at the beginning of the first node that are block attributes
 */
export function withBrokenNames(
  nodes: readonly PhrasingContent[],
  state: InlineState,
  skip = 0,
): (PhrasingContent | BrokenName)[] {
  const out: (PhrasingContent | BrokenName)[] = [];
  let left = [...nodes];
  while (left.length > 0) {
    const [before, beginning, after] = left;
    const found =
      before?.type === 'text' && isBreak(beginning) && after?.type === 'text'
        ? divided(before, beginning, after, state, before === nodes[0] ? skip : 0)
        : undefined;
    if (found === undefined) {
      if (before !== undefined) out.push(before);
      left = left.slice(1);
    } else {
      out.push(...found.before, found.name);
      left = [...found.after, ...left.slice(3)];
    }
  }
  return out;
}

const isBreak = (node: PhrasingContent | undefined): node is TextDirective =>
  node?.type === 'textDirective' && BREAKS.has(node.name);

function divided(
  before: Text,
  beginning: TextDirective,
  after: Text,
  state: InlineState,
  skip: number,
): { before: Text[]; name: BrokenName; after: Text[] } | undefined {
  const { source, registers } = state.context;
  if (!state.isProse || state.isInName) return undefined;
  if (!isWritten(before, source.text) || !isWritten(after, source.text)) return undefined;
  // A space on both sides is one.
  const isDouble = isLayout(before.value.at(-1) ?? '') && isLayout(after.value.charAt(0));
  const head = before.value.slice(skip);
  const middle = head.length;
  const words = `${head}${after.value.slice(isDouble ? 1 : 0)}`.replaceAll(/\s/g, ' ');
  const match = registers.names
    .find(words)
    .find(({ start, end }) => start < middle && end > middle);
  if (match === undefined) return undefined;
  const start = skip + match.start;
  const end = match.end - middle + (isDouble ? 1 : 0);
  const first = part(before, start);
  return {
    before: start === 0 ? [] : [part(before, 0, start)],
    name: {
      type: 'brokenName',
      match,
      children: [first, beginning, part(after, 0, end)],
      offset: offsetOf(first),
    },
    after: end === after.value.length ? [] : [part(after, end)],
  };
}

/** Whether the text stands in the file as it is: without escapes, entities and indents within it. */
const isWritten = (node: Text, file: string): boolean =>
  file.startsWith(node.value, offsetOf(node));

/** A part of a text, with its place. Lines do not matter: places in a passage are counted by offsets. */
function part(node: Text, from: number, to = node.value.length): Text {
  const value = node.value.slice(from, to);
  const offset = offsetOf(node) + from;
  const point = (at: number) => ({ line: 1, column: 1, offset: at });
  return {
    type: 'text',
    value,
    position: { start: point(offset), end: point(offset + value.length) },
  };
}
