/**
 * Parses the outline of a document: voices, topics, enclosures and passages. Inline content is read later.
 *
 *     :::voice[Mara Quill]{#quill by=mara-quill}      the words of one author
 *     ::topic[Arrival]{#arrival short="Arrival"}    the editors' division, up to the next topic
 *     ::enclosure[Document I: …]{#enclosure document=i}
 */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import { kindOfAnchor } from '../format/block-attributes.ts';
import { type Fault, findDirective, unknownAttributes } from '../format/check.ts';
import type { Topic, Voice } from '../model/document.ts';
import {
  type AttributeLine,
  attributesOf,
  type BlockAttributes,
  isAttributeLine,
  readAttributes,
} from './block-attributes.ts';

/** A passage before its inline content is read. */
export interface ParsedPassage {
  readonly type: 'passage' | 'enclosure';
  readonly node: Paragraph | Heading | LeafDirective;
  readonly attributes: BlockAttributes;
  readonly children: readonly PhrasingContent[];
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
        message: 'Unexpected attributes, expected a paragraph or a heading below them.',
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
    for (const fault of unknownAttributes(node, found)) report('attribute-known', node, fault);
    const attributes = node.attributes ?? {};
    const id = attributes.id ?? '';
    if (node.type === 'containerDirective') {
      topic = undefined;
      const inner = build(node.children, report, id === '' ? undefined : id, level + 1);
      const author = { id, by: attributes.by ?? '', label: label(node, report), level };
      blocks.push({ type: 'voice', node, voice: author, blocks: inner });
    } else if (found.name === 'topic') {
      const title = label(node, report);
      topic = {
        type: 'topic',
        node,
        topic: { id, title, short: attributes.short ?? title },
        blocks: [],
      };
      blocks.push(topic);
    } else {
      add({
        type: 'enclosure',
        node,
        attributes: { ...NO_ATTRIBUTES, ...(id === '' ? {} : { id }) },
        children: node.children,
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
      add({ type: 'passage', node, attributes, children: node.children });
    } else if (node.type === 'heading') {
      add({ type: 'passage', node, attributes: above(), children: node.children });
    } else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      addDirective(node);
    } else {
      report('block-is-transcribable', node, {
        message: `Unexpected ${node.type}, expected a paragraph, a heading or a directive.`,
      });
    }
    refuse();
  }
  refuse();
  return blocks;
}
