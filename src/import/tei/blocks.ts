/** The blocks of a TEI text, in their order. */
import type { Element, ElementContent } from 'xast';
import { kindOfAnchor } from '../../engine/format/block-attributes.ts';
import type { Block, Division } from '../blocks.ts';
import { hasWords } from '../inline-parts.ts';
import { actsOf } from '../turns.ts';
import { entryAt } from './header.ts';
import { linesOf, listOf, quotationOf, tableOf, verseOf } from './structures.ts';
import { CONTAINERS, isEditorial, KEEPS_LINES, PARTS, TYPES } from './vocabulary.ts';
import type { Words } from './words.ts';
import { find, has, rawText, words } from './xml.ts';

/** What the blocks of a text are read with. */
export interface Source {
  readonly words: Words;
  /** The names of the file's lists by their ids. */
  readonly entries: ReadonlyMap<string, string>;
  /** The language of the text. */
  readonly language: string | undefined;
}

/** Reads the blocks of a text. */
export function blocksOf(text: Element, source: Source): Block[] {
  const reader = new Blocks(text, source);
  return reader.read(text);
}

class Blocks {
  readonly #blocks: Block[] = [];
  readonly #source: Source;
  #depth = 0;
  /** The divisions of the editors that are open, the outer one first. */
  #within: readonly Division[] = [];
  /** 1 where the whole text has a heading, above those of its divisions. */
  readonly #top: number;

  constructor(text: Element, source: Source) {
    this.#source = source;
    const body = find(text, 'body');
    this.#top = body?.children.some((one) => one.type === 'element' && one.name === 'head') ? 1 : 0;
  }

  read(text: Element): Block[] {
    this.#container(text);
    return this.#blocks;
  }

  /** Adds a block that an element is, with its anchor and language. */
  #add(block: Block | undefined, node?: Element): void {
    if (block === undefined) return;
    const id = node?.attributes['xml:id'] ?? '';
    const language = node?.attributes['xml:lang'];
    const isOther = language !== undefined && language !== this.#source.language;
    const isAnchor = /^\p{L}[\p{L}\p{N}-]*$/u.test(id) && isTurn(id) === (block.turn !== undefined);
    this.#blocks.push({
      ...block,
      ...(this.#within.length > 0 && { within: this.#within }),
      ...(isAnchor && { anchor: id }),
      ...(isOther && language && { language }),
    });
  }

  #container(node: Element): void {
    const { words: reader } = this.#source;
    const isDivision = /^div/.test(node.name);
    const division = isDivision ? divisionOf(node, this.#source.entries) : undefined;
    const outer = this.#within;
    if (division !== undefined) this.#within = [...outer, division];
    // Editors' divisions have no heading of the text.
    const isDeeper = isDivision && division === undefined && node.attributes.type !== 'matter';
    if (isDeeper) this.#depth++;
    let loose: ElementContent[] = [];
    const close = (): void => {
      const content = reader.trimmed(loose);
      if (hasWords(content)) this.#add({ kind: 'paragraph', content });
      loose = [];
    };
    if (node.name === 'lg') this.#add(verseOf(node, reader), node);
    else if (node.name === 'sp') this.#add(this.#speech(node), node);
    else if (node.name === 'address') this.#add(linesOf(node, 'address', reader), node);
    else {
      for (const child of node.children) {
        if (child.type === 'element' && isBlock(child)) {
          close();
          this.#block(child, node);
        } else {
          loose.push(child as ElementContent);
        }
      }
      close();
    }
    if (isDeeper) this.#depth--;
    this.#within = outer;
  }

  #block(node: Element, parent: Element): void {
    if (isEditorial(node)) return;
    const { words: reader } = this.#source;
    const { name, attributes } = node;
    if (name === 'head' || attributes.type === 'heading') {
      const content = reader.trimmed(node.children);
      const level = Math.min(5, Math.max(1, this.#depth + this.#top));
      if (hasWords(content)) this.#add({ kind: 'heading', level, content }, node);
    } else if (name === 'list') {
      this.#add(listOf(node, reader), node);
    } else if (name === 'table') {
      this.#add(tableOf(node, reader), node);
    } else if (name === 'quote' || name === 'q' || name === 'cit') {
      this.#add(quotationOf(node, reader), node);
    } else if (name === 'note') {
      if (attributes.place === 'margin') this.#part(node, 'margin');
      else if (!isCalled(node)) this.#part(node, undefined);
    } else if (attributes.type === 'preformatted') {
      this.#add({ kind: 'preformatted', text: rawText(node).replace(/^\n|\s+$/g, '') }, node);
    } else if (attributes.type === 'enclosure') {
      this.#enclosure(node);
    } else if (CONTAINERS.has(name)) {
      this.#container(node);
    } else {
      this.#part(node, classOf(node, parent));
    }
  }

  /** What one speaker says: of a play, with the name before it; of a conversation, a turn. One that names no speaker narrates. */
  #speech(node: Element): Block | undefined {
    const block = verseOf(node, this.#source.words);
    if (block === undefined) return undefined;
    const { entries } = this.#source;
    const [speaker, hearer] = [node.attributes.who, node.attributes.toWhom].map((pointer) =>
      entryAt({ attributes: { ref: pointer } }, entries),
    );
    const isOfPlay = has(node, 'speaker') || block.kind !== 'paragraph';
    if (isOfPlay) return { ...block, ...(speaker !== undefined && { speaker }) };
    const isNarrated = (node.attributes.who ?? '') === '';
    const acts = isNarrated ? (['narrates'] as const) : (actsIn(node) ?? actsOf(words(node)));
    return {
      ...block,
      turn: { acts },
      ...(speaker !== undefined && { speaker }),
      ...(hearer !== undefined && { hearer }),
    };
  }

  /** A document that stands here: the words of a link to it. */
  #enclosure(node: Element): void {
    const link = find(node, 'ref');
    const target = link?.attributes.target;
    const content = this.#source.words.trimmed(link?.children ?? node.children);
    this.#add({ kind: 'paragraph', content, ...(target && { encloses: target }) }, node);
  }

  #part(node: Element, className: string | undefined): void {
    const { words: reader } = this.#source;
    const keepsLines = className !== undefined && KEEPS_LINES.has(className);
    if (keepsLines && (has(node, 'lb') || has(node, 'addrLine'))) {
      this.#add(linesOf(node, className, reader), node);
      return;
    }
    const inner = node.children.filter(
      (child): child is Element => child.type === 'element' && WITHIN_PARTS.has(child.name),
    );
    if (inner.length > 0) {
      this.#container({ ...node, name: 'div' });
      return;
    }
    const content = reader.trimmed(node.children);
    if (!hasWords(content)) return;
    this.#add({ kind: 'paragraph', content, ...(className !== undefined && { className }) }, node);
  }
}

/** The division that editors made, if an element is one: it has an id, and a heading of theirs. */
function divisionOf(node: Element, entries: Source['entries']): Division | undefined {
  const { type, n, corresp, 'xml:id': id } = node.attributes;
  const head = node.children.find(
    (one): one is Element => one.type === 'element' && one.name === 'head',
  );
  if (!id || head?.attributes.type !== 'editorial') return undefined;
  const title = words(head);
  if (type === 'topic') return { kind: 'topic', id, title, ...(n && { short: n }) };
  const by = entryAt({ attributes: { ref: corresp } }, entries);
  return type === 'part' && by !== undefined ? { kind: 'voice', id, title, by } : undefined;
}

/** What is done in a turn, as the categories say to which it points. */
function actsIn({ attributes }: Element): ('asks' | 'states')[] | undefined {
  const acts = (['asks', 'states'] as const).filter((act) =>
    attributes.ana?.split(/\s+/).includes(`#act.${act}`),
  );
  return acts.length === 0 ? undefined : acts;
}

/** Blocks that may stand within a paragraph. */
const WITHIN_PARTS: ReadonlySet<string> = new Set([
  ...['list', 'table', 'quote', 'lg', 'address', 'ab'],
]);

const isTurn = (id: string): boolean => kindOfAnchor(id) === 'turn';

const isBlock = ({ name }: Element): boolean =>
  CONTAINERS.has(name) ||
  name in PARTS ||
  ['head', 'list', 'table', 'quote', 'q', 'l', 'cit'].includes(name);

/** Whether a note stands apart from its call. Those that stand in the text are notes of the source. */
const isCalled = ({ attributes }: Element): boolean =>
  attributes['xml:id'] !== undefined && attributes.type !== undefined;

function classOf({ name, attributes }: Element, parent: Element): string | undefined {
  const type = attributes.type ?? '';
  if (TYPES.has(type)) return type;
  if (name === 'salute' && parent.name === 'closer') return 'closing';
  if (parent.name === 'postscript') return 'postscript';
  return PARTS[name];
}
