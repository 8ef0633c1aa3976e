/** Lists, tables, quotations, verse and lines of a TEI file. Each has no block where it has no words. */
import type { Element, ElementContent } from 'xast';
import type { Align, Block, Inline, Item } from '../blocks.ts';
import { hasWords, trimmed } from '../inline-parts.ts';
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
    const paragraphs = rest.filter(
      (one): one is Element => one.type === 'element' && one.name === 'p',
    );
    const [content = [], ...further] =
      paragraphs.length > 1
        ? paragraphs.map((one) => reader.trimmed(one.children))
        : [reader.trimmed(rest)];
    items.push({
      label: own === undefined ? label : words(own),
      content,
      ...(further.length > 0 && { further }),
      items: lists.flatMap((one) => itemsOf(one, reader)),
    });
    label = '-';
  }
  return items;
}

const ALIGNS: readonly Align[] = ['center', 'right'];

/** Whether a row has the heads of the columns: it says so, or each of its cells does. */
const isHead = (row: Element | undefined): boolean =>
  row !== undefined &&
  (row.attributes.role === 'label' ||
    all(row, 'cell').every(({ attributes }) => attributes.role === 'label'));

export function tableOf(node: Element, reader: Words): Block {
  const rows = all(node, 'row');
  const aligns = (rows[0] === undefined ? [] : all(rows[0], 'cell')).map(({ attributes }) =>
    ALIGNS.find((one) => one === attributes.rend),
  );
  return {
    kind: 'table',
    rows: rows.map((row) => all(row, 'cell').map((cell) => reader.trimmed(cell.children))),
    hasHead: isHead(rows[0]),
    ...(aligns.some((one) => one !== undefined) && { aligns }),
  };
}

/** A line of a quotation. */
type QuotedLine = Extract<Block, { kind: 'quotation' }>['lines'][number];

/** Paragraphs that the text sets off. Quoted mail has its signs again, as mail programs write them. */
export function quotationOf(node: Element, reader: Words): Block | undefined {
  const lines: (QuotedLine & { readonly label?: string })[] = [];
  const add = (level: number, content: readonly Inline[], label?: string): void => {
    if (hasWords(content)) lines.push({ level, content, ...(label !== undefined && { label }) });
  };
  const walk = (one: Element, level: number): void => {
    let loose: ElementContent[] = [];
    let label: string | undefined;
    const close = (): void => {
      add(level, reader.trimmed(loose), label);
      loose = [];
    };
    for (const child of one.children) {
      if (child.type !== 'element') loose.push(child as ElementContent);
      else if (child.name === 'label' && one.name === 'item') label = words(child);
      else if (child.name === 'quote' || child.name === 'q') {
        close();
        walk(child, level + 1);
      } else if (child.name === 'list' || child.name === 'item') {
        close();
        walk(child, level);
      } else if (child.name === 'p' || child.name === 'l') {
        close();
        add(level, reader.trimmed(child.children), label);
      } else loose.push(child);
    }
    close();
  };
  walk(node, 1);
  if (lines.length === 0) return undefined;
  if (node.attributes.type !== 'reply') return { kind: 'quotation', lines };
  return { kind: 'quotation', hasReceivedSigns: true, lines: lines.flatMap(signed) };
}

/** A line with its signs, and before it a line of signs alone, unless items follow one another. */
function signed(
  { level, content, label }: QuotedLine & { readonly label?: string },
  index: number,
  all: readonly (QuotedLine & { readonly label?: string })[],
): QuotedLine[] {
  const signs = (count: number): string => '> '.repeat(count).trimEnd();
  const item = label === undefined ? '' : ` ${label}`;
  const line = { level, signs: `${signs(level)}${item}`, content };
  const before = all[index - 1];
  if (before === undefined || (label !== undefined && before.label !== undefined)) return [line];
  const between = Math.min(level, before.level);
  return [{ level: between, signs: signs(between), content: [] }, line];
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
  if (!isProse) {
    const [first] = all(node, 'l');
    const isContinued = first?.attributes.part === 'M' || first?.attributes.part === 'F';
    return { kind: 'lines', className: isContinued ? 'verse.continued' : 'verse', lines: kept };
  }
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
