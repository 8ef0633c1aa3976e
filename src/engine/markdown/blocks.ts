/**
 * Parses the outline of a document: voices, topics, enclosures and passages. Inline content is read later.
 *
 *     :::voice[Mara Quill]{#quill by=mara-quill}      the words of one author
 *     ::topic[Arrival]{#arrival short="Arrival"}    the editors' division, up to the next topic
 *     ::enclosure[Document I: …]{#enclosure document=i}
 */
import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import { kindOfAnchor } from '../format/block-attributes.ts';
import { type Fault, faultsOfDirective, findDirective } from '../format/check.ts';
import { keepsLines } from '../format/parts.ts';
import type { Topic, Voice } from '../model/document.ts';
import {
  type AttributeLine,
  attributesOf,
  type BlockAttributes,
  isAttributeLine,
  readAttributes,
} from './block-attributes.ts';
import { repeatedAttributes } from './repeated-attributes.ts';
import { offsetOf } from './source-text.ts';
import type { PassageNode } from './structures.ts';

/** A passage before its inline content is read. */
export interface ParsedPassage {
  readonly type: 'passage' | 'enclosure';
  readonly node: PassageNode;
  readonly attributes: BlockAttributes;
  /** The document in an enclosure. */
  readonly document?: string;
  readonly topic?: string;
  readonly voice?: string;
}

export type ParsedBlock =
  | ParsedPassage
  | {
      readonly type: 'topic';
      readonly node: LeafDirective;
      readonly topic: Omit<Topic, 'first' | 'last' | 'position'>;
      readonly blocks: ParsedPassage[];
    }
  | {
      readonly type: 'voice';
      readonly node: ContainerDirective;
      readonly voice: Omit<Voice, 'position'>;
      readonly blocks: ParsedBlock[];
    };

/** Reports a node that the format does not allow. */
type ReportNode = (
  rule: RuleName,
  node: RootContent,
  fault: Omit<Fault, 'word'> & { readonly word?: string },
) => void;

const NO_ATTRIBUTES: BlockAttributes = {
  classes: [],
  values: {},
  repeated: [],
  unread: [],
  length: 0,
};

/** The words of a directive's label. Marks in it are reported. */
function label(node: ContainerDirective | LeafDirective, report: ReportNode): string {
  const holder = node.type === 'leafDirective' ? node : node.children.find(isLabel);
  const children = holder !== undefined && 'children' in holder ? holder.children : [];
  for (const child of children) {
    if (child.type === 'text') continue;
    const message = `Unexpected ${child.type} in a label, expected words; put "\\" before a sign that is the text's own.`;
    report('inline-is-transcribable', child as RootContent, { message });
  }
  return wordsOf(children);
}

const isLabel = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

/** The levels of headings. The title of the page is above them. */
const MAX_LEVEL = 5;

/** Whether each line begins like an item of a list. Markdown begins one within a paragraph with the number 1 only. */
function hasItems({ children }: Paragraph, { length }: BlockAttributes): boolean {
  const [text] = children;
  if (text?.type !== 'text') return false;
  const numbers = text.value
    .slice(length)
    .split('\n')
    .map((line) => Number(/^(\d{1,3})[.)] /.exec(line)?.[1]));
  const [first, second] = numbers;
  return first !== undefined && second === first + 1;
}

/** A passage whose attributes are in a paragraph of their own above it. */
const isStructure = (
  node: RootContent,
): node is Exclude<PassageNode, { type: 'paragraph' | 'leafDirective' }> =>
  STRUCTURES.has(node.type);

const STRUCTURES: ReadonlySet<string> = new Set(['heading', 'list', 'blockquote', 'table', 'code']);

/** Parses the nodes of a document into blocks. Note definitions are skipped. */
export function parseBlocks(nodes: readonly RootContent[], report: ReportNode): ParsedBlock[] {
  return build(nodes, report, undefined, 0);
}

function build(
  nodes: readonly RootContent[],
  report: ReportNode,
  voice: string | undefined,
  level: number,
): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let topic: Extract<ParsedBlock, { type: 'topic' }> | undefined;
  let line: AttributeLine | undefined;
  const above = (): BlockAttributes => {
    const read = line && readAttributes(line.children[0].value);
    line = undefined;
    return read === undefined ? NO_ATTRIBUTES : { ...read, length: 0 };
  };
  const refuse = (): void => {
    if (line !== undefined) {
      report('block-is-transcribable', line, {
        message:
          'Unexpected attributes, expected a paragraph, a heading or another block below them.',
      });
    }
    line = undefined;
  };
  const add = (parsed: Omit<ParsedPassage, 'topic' | 'voice'>): void => {
    if (kindOfAnchor(parsed.attributes.id ?? '') !== 'turn') topic = undefined;
    const placed: ParsedPassage = {
      ...parsed,
      ...(voice === undefined ? {} : { voice }),
      ...(topic === undefined ? {} : { topic: topic.topic.id }),
    };
    (topic?.blocks ?? blocks).push(placed);
  };
  const addDirective = (node: LeafDirective | ContainerDirective): void => {
    const found = findDirective(node, 'document');
    if ('word' in found) {
      report('directive-known', node, found);
      return;
    }
    // An enclosure's words are a passage, which may have names and calls.
    const words = found.name === 'enclosure' ? wordsOf(node) : label(node, report);
    const parts = { offset: offsetOf(node), words, repeated: repeatedAttributes(node) };
    for (const fault of faultsOfDirective(node, parts, found)) report(fault.rule, node, fault);
    const attributes = node.attributes ?? {};
    const id = attributes.id ?? '';
    if (node.type === 'containerDirective') {
      topic = undefined;
      const inner = build(node.children, report, id === '' ? undefined : id, level + 1);
      const author = { id, by: attributes.by ?? '', label: words, level };
      blocks.push({ type: 'voice', node, voice: author, blocks: inner });
    } else if (found.name === 'topic') {
      topic = {
        type: 'topic',
        node,
        topic: { id, title: words, short: attributes.short ?? words },
        blocks: [],
      };
      blocks.push(topic);
    } else {
      add({
        type: 'enclosure',
        node,
        attributes: { ...NO_ATTRIBUTES, ...(id === '' ? {} : { id }) },
        document: attributes.document ?? '',
      });
    }
  };
  for (const node of nodes) {
    if (isLabel(node) || node.type === 'footnoteDefinition') continue;
    if (isAttributeLine(node)) {
      refuse();
      line = node;
      continue;
    }
    if (node.type === 'paragraph') {
      const attributes = attributesOf(node) ?? above();
      add({ type: 'passage', node, attributes });
      if (!keepsLines(attributes.classes) && hasItems(node, attributes)) {
        report('block-is-transcribable', node, {
          message:
            'Unexpected lines that begin with 2, 3 … in a paragraph, expected a blank line above them if they are a list, or "\\" before the signs after the numbers.',
        });
      }
    } else if (isStructure(node)) {
      if (node.type === 'heading' && node.depth > MAX_LEVEL) {
        report('block-is-transcribable', node, {
          message: `Unexpected heading of level ${node.depth}, expected one of level 1 to ${MAX_LEVEL}: "#" to "${'#'.repeat(MAX_LEVEL)}".`,
        });
      }
      add({ type: 'passage', node, attributes: above() });
    } else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      addDirective(node);
    } else {
      report('block-is-transcribable', node, {
        message: `Unexpected ${node.type}, expected a paragraph, a heading, a list, a quotation, a table, a fence or a directive.`,
      });
    }
    refuse();
  }
  refuse();
  return blocks;
}
