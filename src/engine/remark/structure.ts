/**
 * The frame of a document: voices, topics, enclosures and passages, before any word is looked at.
 *
 *     :::voice[Mara Quill]{#quill by=mara-quill}      one hand
 *     ::topic[Arrival]{#arrival short="Arrival"}    editors' division, up to the next one
 *     ::enclosure[Document I: …]{#enclosure document=i}
 */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Topic, Voice } from '../model/document.ts';
import { perhaps } from '../report/nearest.ts';
import type { Problem } from '../report/problem.ts';
import type { RuleName } from '../rules/names.ts';
import {
  type AttributeLine,
  attributesOf,
  type BlockAttributes,
  isAttributeLine,
  readAttributes,
} from './block-attributes.ts';

/** A passage whose words have not been read yet. */
export interface Draft {
  readonly type: 'passage' | 'enclosure';
  readonly node: Paragraph | Heading | LeafDirective;
  readonly attributes: BlockAttributes;
  readonly children: readonly PhrasingContent[];
  /** Document that an enclosure encloses. */
  readonly document?: string;
  readonly topic?: string;
  readonly voice?: string;
}

export type DraftBlock =
  | Draft
  | {
      readonly type: 'topic';
      readonly node: LeafDirective;
      readonly topic: Omit<Topic, 'first' | 'last' | 'position'>;
      readonly blocks: Draft[];
    }
  | {
      readonly type: 'voice';
      readonly node: ContainerDirective;
      readonly voice: Omit<Voice, 'position'>;
      readonly blocks: DraftBlock[];
    };

/** Says that a node is not what the format knows; the caller turns it into a problem. */
type Complain = (
  rule: RuleName,
  node: RootContent,
  message: string,
  more?: Pick<Problem, 'suggestion'>,
) => void;

const NO_ATTRIBUTES: BlockAttributes = { classes: [], values: {}, length: 0 };

const label = (node: ContainerDirective | LeafDirective): string => {
  const holder = node.type === 'leafDirective' ? node : node.children[0];
  return (holder?.type === 'paragraph' || holder?.type === 'leafDirective' ? holder.children : [])
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
};

const isLabel = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

/** Builds the frame from the document's nodes; note definitions are passed over. */
export function structure(nodes: readonly RootContent[], complain: Complain): DraftBlock[] {
  return build(nodes, complain, undefined, 0);
}

function build(
  nodes: readonly RootContent[],
  complain: Complain,
  voice: string | undefined,
  level: number,
): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let topic: Extract<DraftBlock, { type: 'topic' }> | undefined;
  let line: AttributeLine | undefined;
  const above = (): BlockAttributes => {
    const read = line && readAttributes(line.children[0].value);
    line = undefined;
    return read === undefined ? NO_ATTRIBUTES : { ...read, length: 0 };
  };
  const refuse = (): void => {
    if (line !== undefined) {
      complain(
        'block-is-transcribable',
        line,
        'Unexpected attributes, expected a paragraph or a heading below them.',
      );
    }
    line = undefined;
  };
  const add = (draft: Omit<Draft, 'topic' | 'voice'>): void => {
    const isTurn = /^t\d+$/.test(draft.attributes.id ?? '');
    if (!isTurn) topic = undefined;
    const placed: Draft = {
      ...draft,
      ...(voice === undefined ? {} : { voice }),
      ...(topic === undefined ? {} : { topic: topic.topic.id }),
    };
    (topic?.blocks ?? blocks).push(placed);
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
    } else if (node.type === 'leafDirective' && node.name === 'topic') {
      const title = label(node);
      const { id, short } = node.attributes ?? {};
      topic = {
        type: 'topic',
        node,
        topic: { id: id ?? '', title, short: short ?? title },
        blocks: [],
      };
      blocks.push(topic);
    } else if (node.type === 'leafDirective' && node.name === 'enclosure') {
      const { id, document } = node.attributes ?? {};
      add({
        type: 'enclosure',
        node,
        attributes: { ...NO_ATTRIBUTES, ...(id ? { id } : {}) },
        children: node.children,
        document: document ?? '',
      });
    } else if (node.type === 'containerDirective' && node.name === 'voice') {
      topic = undefined;
      const { id, by } = node.attributes ?? {};
      blocks.push({
        type: 'voice',
        node,
        voice: { id: id ?? '', by: by ?? '', label: label(node), level },
        blocks: build(node.children, complain, id ?? undefined, level + 1),
      });
    } else if ('name' in node) {
      complain(
        'directive-known',
        node,
        `Unexpected directive "${String(node.name)}", expected topic, voice or enclosure.`,
        perhaps(String(node.name), ['topic', 'voice', 'enclosure']),
      );
    } else {
      complain(
        'block-is-transcribable',
        node,
        `Unexpected ${node.type}, expected a paragraph, a heading, a voice, a topic or an enclosure.`,
      );
    }
    refuse();
  }
  refuse();
  return blocks;
}
