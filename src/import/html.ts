/** Reads HTML: headings, paragraphs, lists, tables, quotations, notes, and marks of words. */
import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Block, Doubt, Inline, Item, SourceNote } from './blocks.ts';
import { BLOCKS, LEFT_OUT, MARKS } from './html-names.ts';
import { descendants, elements, find, textOf } from './html-tree.ts';
import { hasWords, trimmed } from './inline-parts.ts';

/** A text with structure. */
export interface RichText {
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
}

/** Calls of notes and the notes themselves, as Word and many pages have them. */
const NOTE_TARGET = /^#(?:footnote|endnote|fn|ftn|_ftn|_edn)[-:]?(\w+)$/i;
const NOTE_ID = /^(?:footnote|endnote|fn|ftn|_ftn|_edn)[-:]?(\w+)$/i;

/** Reads a page, or a part of one. */
export function readHtml(html: string): RichText {
  const root = fromHtml(html);
  const reader = new Reader();
  reader.read(root.children);
  const title = textOf(find(root, 'title')).trim();
  return { ...(title !== '' && { title }), ...reader.result() };
}

/** Collects blocks, notes and doubts in the order of the page. */
class Reader {
  readonly #blocks: Block[] = [];
  readonly #notes: SourceNote[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #calls: string[] = [];

  result(): Omit<RichText, 'title'> {
    const called = new Set(this.#calls);
    const texts = new Set(this.#notes.map(({ label }) => label));
    return {
      blocks: this.#blocks,
      notes: [
        ...this.#notes.filter(({ label }) => called.has(label)),
        ...[...called]
          .filter((label) => !texts.has(label))
          .map((label) => ({ label, content: [] })),
      ],
      doubts: [
        ...this.#doubts,
        ...[...called]
          .filter((label) => !texts.has(label))
          .map((label) => ({ message: `The text of the note ${label} is not found.` })),
        ...[...texts]
          .filter((label) => !called.has(label))
          .map((label) => ({
            message: `The note ${label} is left out, because nothing calls it.`,
          })),
      ],
    };
  }

  read(nodes: readonly RootContent[]): void {
    let loose: RootContent[] = [];
    const close = (): void => {
      this.#paragraph(loose);
      loose = [];
    };
    for (const node of nodes) {
      if (node.type === 'element' && LEFT_OUT.has(node.tagName)) continue;
      if (node.type === 'element' && BLOCKS.has(node.tagName)) {
        close();
        this.#block(node);
      } else {
        loose.push(node);
      }
    }
    close();
  }

  #block(node: Element): void {
    const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (heading !== undefined) {
      const content = this.#inline(node.children);
      if (hasWords(content)) {
        this.#blocks.push({ kind: 'heading', level: Math.min(5, Number(heading)), content });
      }
    } else if (this.#isNote(node)) {
      // Read as the text of a note.
    } else if (node.tagName === 'p') {
      this.#paragraph(node.children);
    } else if (node.tagName === 'ul' || node.tagName === 'ol') {
      this.#list(node);
    } else if (node.tagName === 'table') {
      this.#table(node);
    } else if (node.tagName === 'pre') {
      this.#blocks.push({ kind: 'preformatted', text: textOf(node).replace(/^\n|\s+$/g, '') });
    } else if (node.tagName === 'blockquote') {
      const inner = new Reader();
      inner.read(node.children as RootContent[]);
      const lines = inner
        .result()
        .blocks.flatMap((block) =>
          block.kind === 'paragraph' || block.kind === 'heading'
            ? [{ level: 1, content: block.content }]
            : [],
        );
      this.#calls.push(...inner.#calls);
      if (lines.length > 0) this.#blocks.push({ kind: 'quotation', lines });
      if (inner.result().blocks.length > lines.length) {
        this.#doubts.push({
          message: 'A quotation holds lists or tables, which are left out of it.',
        });
      }
    } else {
      this.read(node.children as RootContent[]);
    }
  }

  #paragraph(nodes: readonly RootContent[]): void {
    const content = this.#inline(nodes);
    if (!hasWords(content)) return;
    this.#blocks.push({ kind: 'paragraph', content });
  }

  /** Reads a paragraph or division that a call before it leads to, without its own label. @returns whether it is one */
  #isNote(node: Element): boolean {
    const label = NOTE_ID.exec(String(node.properties.id ?? ''))?.[1];
    if (label === undefined || !this.#calls.includes(label)) return false;
    const content = this.#noteContent(node);
    const [first, ...rest] = content;
    const words = typeof first === 'string' ? first : '';
    const own = words.trimStart().startsWith(label)
      ? words
          .trimStart()
          .slice(label.length)
          .replace(/^[.):\]]?\s+/, '')
      : undefined;
    this.#notes.push({ label, content: own === undefined ? content : [own, ...rest] });
    return true;
  }

  #list(node: Element): void {
    const items = elements(node, 'li');
    const notes = items.map((item) => NOTE_ID.exec(String(item.properties.id ?? ''))?.[1]);
    if (notes.length > 0 && notes.every((one) => one !== undefined)) {
      for (const [index, item] of items.entries()) {
        this.#notes.push({ label: notes[index] ?? '', content: this.#noteContent(item) });
      }
      return;
    }
    this.#blocks.push({ kind: 'list', items: this.#items(node) });
  }

  /** A note without the link back to its call. */
  #noteContent(item: Element): Inline[] {
    const isBack = (node: RootContent): boolean =>
      node.type === 'element' && node.tagName === 'a' && /^\s*[↑↩^]/.test(textOf(node));
    const strip = (node: RootContent): RootContent =>
      node.type === 'element'
        ? {
            ...node,
            children: node.children.filter((one) => !isBack(one)).map(strip) as Element['children'],
          }
        : node;
    const paragraphs = item.children.map((child) => this.#inline([strip(child as RootContent)]));
    return paragraphs
      .filter(hasWords)
      .flatMap((content, index) => (index === 0 ? content : ['\n', ...content]));
  }

  #items(list: Element): Item[] {
    return elements(list, 'li').map((item, index) => {
      const lists = item.children.filter(
        (child): child is Element => child.type === 'element' && /^[ou]l$/.test(child.tagName),
      );
      const rest = item.children.filter((child) => !lists.includes(child as Element));
      return {
        label: list.tagName === 'ol' ? `${index + 1}.` : '-',
        content: this.#inline(rest as RootContent[]),
        items: lists.flatMap((inner) => this.#items(inner)),
      };
    });
  }

  #table(node: Element): void {
    const rows = descendants(node, 'tr').map((row) =>
      row.children.filter(
        (cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName),
      ),
    );
    if (
      rows.some((row) =>
        row.some(
          ({ properties }) => properties.colSpan !== undefined || properties.rowSpan !== undefined,
        ),
      )
    ) {
      this.#doubts.push({ message: 'A table has cells over several columns or rows: look at it.' });
    }
    const hasHead = rows[0]?.every(({ tagName }) => tagName === 'th') ?? false;
    this.#blocks.push({
      kind: 'table',
      rows: rows.map((row) => row.map((cell) => this.#inline(cell.children as RootContent[]))),
      hasHead,
    });
  }

  #inline(nodes: readonly RootContent[]): Inline[] {
    return trimmed(nodes.flatMap((node) => this.#part(node)));
  }

  #part(node: RootContent): Inline[] {
    if (node.type === 'text') return [node.value.replaceAll(/\s+/g, ' ')];
    if (node.type !== 'element' || LEFT_OUT.has(node.tagName)) return [];
    if (node.tagName === 'br') return ['\n'];
    if (node.tagName === 'img') {
      this.#doubts.push({ message: `A picture is left out${pictureName(node)}.` });
      return [];
    }
    const target = NOTE_TARGET.exec(String(node.properties.href ?? ''))?.[1];
    if (node.tagName === 'a' && target !== undefined) {
      this.#calls.push(target);
      return [{ call: target }];
    }
    const inner = node.children.flatMap((child) => this.#part(child as RootContent));
    const isCall = inner.length === 1 && typeof inner[0] === 'object' && 'call' in inner[0];
    const mark = isSmallCapitals(node) ? 'sc' : MARKS[node.tagName];
    if (mark === undefined || isCall || !hasWords(inner)) return inner;
    // A break of a line cannot be inside a mark.
    return inner.some((part) => part === '\n')
      ? inner.map((part) => (part === '\n' ? part : { mark, content: [part] }))
      : [{ mark, content: inner }];
  }
}

const isSmallCapitals = ({ properties }: Element): boolean =>
  [properties.className].flat().includes('sc') || /small-caps/.test(String(properties.style ?? ''));

const pictureName = ({ properties: { alt } }: Element): string =>
  typeof alt === 'string' && alt !== '' ? `: “${alt}”` : '';
