/** Lists, tables, quotations, verse and lines of a TEI file. Each has no block where it has no words. */
import type { Element, ElementContent } from 'xast';
import type { Block, Inline, Item } from '../blocks.ts';
import { hasWords, trimmed } from '../html.ts';
import type { Words } from './words.ts';
import { all, words } from './xml.ts';

/** A list with its labels. */
export const listOf = (node: Element, reader: Words): Block => ({
  kind: 'list',
  items: itemsOf(node, reader),
});

function itemsOf(list: Element, reader: Words): Item[] {
  const items: Item[] = [];
  let label = '-';
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    if (child.name === 'label') label = words(child);
    if (child.name !== 'item') continue;
    const lists = child.children.filter(
      (one): one is Element => one.type === 'element' && one.name === 'list',
    );
    const own = child.children.find((one) => one.type === 'element' && one.name === 'label') as
      | Element
      | undefined;
    const rest = child.children.filter((one) => one !== own && !lists.includes(one as Element));
    items.push({
      label: own === undefined ? label : words(own),
      content: reader.trimmed(rest),
      items: lists.flatMap((one) => itemsOf(one, reader)),
    });
    label = '-';
  }
  return items;
}

export function tableOf(node: Element, reader: Words): Block {
  const rows = all(node, 'row');
  return {
    kind: 'table',
    rows: rows.map((row) => all(row, 'cell').map((cell) => reader.trimmed(cell.children))),
    hasHead: rows[0]?.attributes.role === 'label',
  };
}

/** Paragraphs that the text sets off. Mail that is quoted has signs, which TEI does not keep. */
export function quotationOf(node: Element, reader: Words): Block | undefined {
  const lines: { level: number; content: readonly Inline[] }[] = [];
  const walk = (one: Element, level: number): void => {
    let loose: ElementContent[] = [];
    const close = (): void => {
      const content = reader.trimmed(loose);
      if (hasWords(content)) lines.push({ level, content });
      loose = [];
    };
    for (const child of one.children) {
      if (child.type === 'element' && (child.name === 'quote' || child.name === 'q')) {
        close();
        walk(child, level + 1);
      } else if (child.type === 'element' && ['p', 'l', 'list', 'item'].includes(child.name)) {
        close();
        if (child.name === 'list') walk(child, level);
        else lines.push({ level, content: reader.trimmed(child.children) });
      } else loose.push(child as ElementContent);
    }
    close();
  };
  walk(node, 1);
  const kept = lines.filter(({ content }) => hasWords(content));
  return kept.length === 0 ? undefined : { kind: 'quotation', lines: kept };
}

/** A speech, or lines of verse. A speech in prose is a paragraph. */
export function verseOf(node: Element, reader: Words): Block | undefined {
  const lines: { content: readonly Inline[]; indent: number }[] = [];
  const walk = (one: Element): void => {
    for (const child of one.children) {
      if (child.type !== 'element') continue;
      if (child.name === 'l' || child.name === 'p') {
        const indent = Number(/indent(\d+)/.exec(child.attributes.rend ?? '')?.[1] ?? 0);
        lines.push({ content: reader.trimmed(child.children), indent });
      } else if (child.name === 'speaker' || child.name === 'stage') {
        const content = reader.trimmed(child.children);
        lines.push({ content: [{ mark: child.name, content }], indent: 0 });
      } else if (child.name === 'lg') walk(child);
      else lines.push({ content: reader.trimmed([child]), indent: 0 });
    }
  };
  walk(node);
  const kept = lines.filter(({ content }) => hasWords(content));
  if (kept.length === 0) return undefined;
  const isProse = node.name === 'sp' && all(node, 'l').length === 0;
  if (!isProse) return { kind: 'lines', className: 'verse', lines: kept };
  const content = kept.flatMap((line, index) =>
    index === 0 ? line.content : [' ', ...line.content],
  );
  return { kind: 'paragraph', content };
}

/** Lines whose ends are kept, such as those of an address. */
export function linesOf(node: Element, className: string, reader: Words): Block | undefined {
  const lines: Inline[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'element' && child.name === 'addrLine') {
      lines.push(reader.trimmed(child.children), []);
      continue;
    }
    for (const part of reader.of([child])) {
      if (part === '\n') lines.push([]);
      else lines.at(-1)?.push(part);
    }
  }
  const kept = lines.map(trimmed).filter(hasWords);
  return kept.length === 0
    ? undefined
    : { kind: 'lines', className, lines: kept.map((content) => ({ content, indent: 0 })) };
}
