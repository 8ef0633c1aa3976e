/** Reads TEI P5: what the header says, and the text with its structure. https://tei-c.org/guidelines/p5/ */
import type { Element, ElementContent, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Attributes, Block, Doubt, Inline, Item, MarkName, SourceNote } from './blocks.ts';
import { hasWords, trimmed } from './html.ts';

/** A letter or document in TEI. */
export interface TeiText {
  readonly title: string;
  readonly language?: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The date of sending or writing: an attribute of TEI, which is EDTF for years, months and days. */
  readonly date?: string;
  readonly place?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
}

/** Reads a file. @throws Error if it is no XML, or no TEI */
export function readTei(xml: string): TeiText {
  const root = parsed(xml);
  const tei = find(root, 'TEI');
  const text = tei && find(tei, 'text');
  if (tei === undefined || text === undefined) {
    throw new Error('Unexpected XML, expected TEI P5 with the elements TEI and text.');
  }
  const header = find(tei, 'teiHeader');
  const reader = new Reader();
  reader.read(text);
  return { ...headerOf(header, tei), ...reader.result() };
}

function parsed(xml: string): Nodes {
  try {
    return fromXml(xml.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>/i, ''));
  } catch (error) {
    throw new Error(`Unexpected XML: ${(error as Error).message}`);
  }
}

function headerOf(header: Element | undefined, tei: Element) {
  const title = words(header && find(header, 'title'));
  const actions = header === undefined ? [] : all(header, 'correspAction');
  const sent = actions.find(({ attributes }) => attributes.type === 'sent');
  const received = actions.find(({ attributes }) => attributes.type === 'received');
  const agents = (action: Element | undefined): string[] =>
    action === undefined ? [] : [...all(action, 'persName'), ...all(action, 'orgName')].map(words);
  const creation = header && find(header, 'creation');
  const date = [sent, creation].flatMap((one) => (one === undefined ? [] : all(one, 'date')))[0];
  const place = words(sent && find(sent, 'placeName'));
  const language =
    (header && find(header, 'language')?.attributes.ident) ??
    tei.attributes['xml:lang'] ??
    undefined;
  return {
    title,
    from: agents(sent),
    to: agents(received),
    ...(language && { language }),
    ...(dateOf(date) !== undefined && { date: dateOf(date) as string }),
    ...(place !== '' && { place }),
  };
}

function dateOf(date: Element | undefined): string | undefined {
  const { when, from, to, notBefore, notAfter } = date?.attributes ?? {};
  const day = (value: string | null | undefined): string | undefined =>
    /^\d{4}(?:-\d\d){0,2}/.exec(value ?? '')?.[0];
  const [start, end] = [day(from ?? notBefore), day(to ?? notAfter)];
  return (
    day(when) ??
    (start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`)
  );
}

/** Elements that hold others, and are no blocks by themselves. */
const CONTAINERS = new Set([
  ...[
    'text',
    'front',
    'body',
    'back',
    'div',
    'div1',
    'div2',
    'div3',
    'group',
    'opener',
    'closer',
    'floatingText',
  ],
  ...[
    'postscript',
    'lg',
    'sp',
    'address',
    'figure',
    'argument',
    'epigraph',
    'castList',
    'trailer',
    'titlePage',
  ],
]);

/** Elements that are blocks, with the class of their passages. */
const PARTS: Readonly<Record<string, string | undefined>> = {
  p: undefined,
  ab: undefined,
  dateline: 'dateline',
  salute: 'salutation',
  signed: 'signature',
  byline: 'byline',
  stage: 'stage',
  stamp: 'stamp',
  seg: undefined,
  docTitle: undefined,
  castItem: undefined,
  note: 'margin',
};

const TYPES = new Set([
  ...[
    'classification',
    'routing',
    'address',
    'source',
    'enclosures',
    'stamp',
    'dateline',
    'salutation',
  ],
  ...[
    'attribution',
    'caption',
    'closing',
    'signature',
    'postscript',
    'url',
    'lead',
    'byline',
    'lines',
  ],
]);

const HI: Readonly<Record<string, MarkName>> = {
  italic: 'em',
  italics: 'em',
  bold: 'strong',
  underline: 'u',
  underlined: 'u',
  'small-caps': 'sc',
  smallcaps: 'sc',
  superscript: 'sup',
  sup: 'sup',
  subscript: 'sub',
  sub: 'sub',
};

/** Editorial divisions: notes, lists of departures. They are not received. */
const isEditorial = ({ name, attributes }: Element): boolean =>
  (name === 'div' && /^(?:notes|departures|index|bibliography)$/.test(attributes.type ?? '')) ||
  (name === 'head' && attributes.type === 'editorial') ||
  (name === 'note' && attributes.type === 'departure');

class Reader {
  readonly #blocks: Block[] = [];
  readonly #notes: SourceNote[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #definitions = new Map<string, Element>();
  #depth = 0;
  /** 1 where the whole text has a heading, above those of its divisions. */
  #top = 0;
  /** The labels of notes that were called. */
  readonly #labels = new Map<Element, string>();

  result() {
    return { blocks: this.#blocks, notes: this.#notes, doubts: this.#doubts };
  }

  read(text: Element): void {
    for (const note of all(text, 'note')) {
      const id = note.attributes['xml:id'];
      if (id) this.#definitions.set(id, note);
    }
    const body = find(text, 'body');
    this.#top = body?.children.some((one) => one.type === 'element' && one.name === 'head') ? 1 : 0;
    this.#container(text);
  }

  #container(node: Element): void {
    const isDivision = /^div/.test(node.name);
    if (isDivision) this.#depth++;
    const children = [...node.children];
    let loose: ElementContent[] = [];
    const close = (): void => {
      const content = this.#inline(loose);
      if (hasWords(content)) this.#blocks.push({ kind: 'paragraph', content });
      loose = [];
    };
    if (node.name === 'lg' || node.name === 'sp') this.#verse(node);
    else if (node.name === 'address') this.#lines(node, 'address');
    else {
      for (const child of children) {
        if (child.type === 'element' && this.#isBlock(child)) {
          close();
          this.#block(child, node);
        } else {
          loose.push(child as ElementContent);
        }
      }
      close();
    }
    if (isDivision) this.#depth--;
  }

  #isBlock({ name }: Element): boolean {
    return (
      CONTAINERS.has(name) ||
      name in PARTS ||
      ['head', 'list', 'table', 'quote', 'q', 'l', 'cit'].includes(name)
    );
  }

  #block(node: Element, parent: Element): void {
    if (isEditorial(node)) return;
    const { name, attributes } = node;
    if (name === 'head' || attributes.type === 'heading') {
      const content = this.#inline(node.children);
      if (hasWords(content)) {
        this.#blocks.push({
          kind: 'heading',
          level: Math.min(5, Math.max(1, this.#depth + this.#top)),
          content,
        });
      }
    } else if (name === 'list') {
      this.#blocks.push({ kind: 'list', items: this.#items(node) });
    } else if (name === 'table') {
      this.#table(node);
    } else if (name === 'quote' || name === 'q' || name === 'cit') {
      this.#quotation(node);
    } else if (name === 'note') {
      if (attributes.place === 'margin') this.#part(node, 'margin');
      else if (!this.#isNote(node)) this.#part(node, undefined);
    } else if (attributes.type === 'preformatted') {
      this.#blocks.push({ kind: 'preformatted', text: rawText(node).replace(/^\n|\s+$/g, '') });
    } else if (CONTAINERS.has(name)) {
      this.#container(node);
    } else {
      this.#part(node, this.#classOf(node, parent));
    }
  }

  #classOf({ name, attributes }: Element, parent: Element): string | undefined {
    const type = attributes.type ?? '';
    if (TYPES.has(type)) return type;
    if (name === 'salute' && parent.name === 'closer') return 'closing';
    if (parent.name === 'postscript') return 'postscript';
    return PARTS[name];
  }

  #part(node: Element, className: string | undefined): void {
    if (
      className !== undefined &&
      KEEPS_LINES.has(className) &&
      (has(node, 'lb') || has(node, 'addrLine'))
    ) {
      this.#lines(node, className);
      return;
    }
    const inner = node.children.filter(
      (child): child is Element =>
        child.type === 'element' &&
        ['list', 'table', 'quote', 'lg', 'address', 'ab'].includes(child.name),
    );
    if (inner.length === 0) {
      const content = this.#inline(node.children);
      if (!hasWords(content)) return;
      this.#blocks.push({
        kind: 'paragraph',
        content,
        ...(className !== undefined && { className }),
      });
      return;
    }
    this.#container({ ...node, name: 'div' });
  }

  #lines(node: Element, className: string): void {
    const lines: Inline[][] = [[]];
    for (const child of node.children) {
      if (child.type === 'element' && child.name === 'addrLine') {
        lines.push(this.#inline(child.children), []);
        continue;
      }
      for (const part of this.#content([child as ElementContent])) {
        if (part === '\n') lines.push([]);
        else lines.at(-1)?.push(part);
      }
    }
    const kept = lines.map(trimmed).filter(hasWords);
    if (kept.length === 0) return;
    this.#blocks.push({
      kind: 'lines',
      className,
      lines: kept.map((content) => ({ content, indent: 0 })),
    });
  }

  #verse(node: Element): void {
    const lines: { content: readonly Inline[]; indent: number }[] = [];
    const walk = (one: Element): void => {
      for (const child of one.children) {
        if (child.type !== 'element') continue;
        if (child.name === 'l' || child.name === 'p') {
          const indent = Number(/indent(\d+)/.exec(child.attributes.rend ?? '')?.[1] ?? 0);
          lines.push({ content: this.#inline(child.children), indent });
        } else if (child.name === 'speaker' || child.name === 'stage') {
          const content = this.#inline(child.children);
          lines.push({ content: [{ mark: child.name, content }], indent: 0 });
        } else if (child.name === 'lg') walk(child);
        else lines.push({ content: this.#inline([child]), indent: 0 });
      }
    };
    walk(node);
    const kept = lines.filter(({ content }) => hasWords(content));
    if (kept.length === 0) return;
    const isProse = node.name === 'sp' && !has(node, 'l');
    if (!isProse) this.#blocks.push({ kind: 'lines', className: 'verse', lines: kept });
    else {
      const content = kept.flatMap((line, index) =>
        index === 0 ? line.content : [' ', ...line.content],
      );
      this.#blocks.push({ kind: 'paragraph', content });
    }
  }

  #quotation(node: Element): void {
    const lines: { level: number; content: readonly Inline[] }[] = [];
    const walk = (one: Element, level: number): void => {
      let loose: ElementContent[] = [];
      const close = (): void => {
        const content = this.#inline(loose);
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
          else lines.push({ level, content: this.#inline(child.children) });
        } else loose.push(child as ElementContent);
      }
      close();
    };
    walk(node, 1);
    const kept = lines.filter(({ content }) => hasWords(content));
    if (kept.length === 0) return;
    // Mail that is quoted has signs, which TEI does not keep.
    this.#blocks.push({ kind: 'quotation', lines: kept });
  }

  #items(list: Element): Item[] {
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
        content: this.#inline(rest as ElementContent[]),
        items: lists.flatMap((one) => this.#items(one)),
      });
      label = '-';
    }
    return items;
  }

  #table(node: Element): void {
    const rows = all(node, 'row');
    this.#blocks.push({
      kind: 'table',
      rows: rows.map((row) => all(row, 'cell').map((cell) => this.#inline(cell.children))),
      hasHead: rows[0]?.attributes.role === 'label',
    });
  }

  /** Notes in the text are notes of the source. Those that a pointer calls stand elsewhere. */
  #isNote({ attributes }: Element): boolean {
    return attributes['xml:id'] !== undefined && attributes.type !== undefined;
  }

  #inline(nodes: readonly (ElementContent | Element['children'][number])[]): Inline[] {
    return trimmed(this.#content(nodes as ElementContent[]));
  }

  #content(nodes: readonly ElementContent[]): Inline[] {
    return nodes.flatMap((node) => this.#inlinePart(node));
  }

  #inlinePart(node: ElementContent): Inline[] {
    if (node.type === 'text' || node.type === 'cdata') return [node.value.replaceAll(/\s+/g, ' ')];
    if (node.type !== 'element') return [];
    const { name, attributes } = node;
    const inner = (): Inline[] => this.#content(node.children as ElementContent[]);
    const marked = (mark: MarkName, more: Attributes = {}): Inline[] => {
      const content = inner();
      if (!hasWords(content)) return content;
      return [{ mark, content, ...(Object.keys(more).length > 0 && { attributes: more }) }];
    };
    switch (name) {
      case 'lb':
        return attributes.break === 'no' ? [] : ['\n'];
      case 'pb':
        return attributes.n
          ? [{ page: attributes.n, unit: attributes.type === 'folio' ? 'folio' : 'page' }]
          : [];
      case 'hi':
      case 'emph':
        return this.#highlighted(node);
      case 'del':
        return marked('del', given({ how: attributes.rend }));
      case 'add':
        return marked(
          'add',
          given({ place: PLACES[attributes.place ?? ''], how: attributes.rend }),
        );
      case 'unclear':
        return marked('unclear', given({ reason: attributes.reason?.replaceAll('-', ' ') }));
      case 'foreign':
        return attributes['xml:lang'] ? marked('lang', { is: attributes['xml:lang'] }) : inner();
      case 'gap':
        return [this.#gap(node)];
      case 'supplied':
        return this.#supplied(node);
      case 'choice':
        return this.#choice(node);
      case 'note':
        return this.#inlineNote(node);
      case 'ptr':
        return this.#call(attributes.target ?? '');
      case 'speaker':
      case 'stage':
        return marked(name);
      case 'figure':
      case 'graphic':
        this.#doubts.push({ message: 'A picture is left out. It stays in the original.' });
        return [];
      case 'fw':
        this.#doubts.push({ message: `The running head “${words(node)}” is left out.` });
        return [];
      default:
        return inner();
    }
  }

  #highlighted(node: Element): Inline[] {
    const content = this.#content(node.children as ElementContent[]);
    const rend = node.attributes.rend ?? '';
    const names = rend.split(/[\s;]+/).flatMap((one) => HI[one] ?? []);
    if (node.name === 'emph') names.push('em');
    if (names.length === 0 && rend !== '') {
      this.#doubts.push({
        message: `“${words(node)}” is set as “${rend}”, for which there is no mark.`,
      });
    }
    if (!hasWords(content)) return content;
    return names.reduce<Inline[]>((inner, mark) => [{ mark, content: inner }], content);
  }

  #gap(node: Element): Inline {
    const { attributes } = node;
    const quantity =
      attributes.quantity && attributes.unit
        ? `${attributes.quantity} ${attributes.unit}`
        : undefined;
    const desc = words(find(node, 'desc'));
    const extent = [desc, attributes.extent, quantity].find((one) => one) ?? 'unknown';
    return { gap: { extent, ...given({ reason: attributes.reason?.replaceAll('-', ' ') }) } };
  }

  #supplied(node: Element): Inline[] {
    const text = words(node);
    const reason =
      node.attributes.reason?.replaceAll('-', ' ') ?? 'Supplied by the editor of the source.';
    return text === '' ? [] : [{ emended: 'supplied', text, attributes: { reason } }];
  }

  /** What was written is received; what the editors read instead is a departure. */
  #choice(node: Element): Inline[] {
    const part = (name: string): Element | undefined => find(node, name);
    const [sic, corr, abbr, expan] = ['sic', 'corr', 'abbr', 'expan'].map(part);
    const [orig, reg] = ['orig', 'reg'].map(part);
    if (abbr !== undefined) {
      return [
        {
          mark: 'abbr',
          content: this.#content(abbr.children as ElementContent[]),
          attributes: { expanded: words(expan) },
        },
      ];
    }
    if (sic !== undefined && corr !== undefined) {
      const received = words(sic);
      const reason = 'Corrected by the editor of the source.';
      return received.split(/\s+/).length > 8 || received === ''
        ? [received]
        : [{ emended: 'reading', text: words(corr), attributes: { received, reason } }];
    }
    if (orig !== undefined) {
      if (reg !== undefined) {
        this.#doubts.push({
          message: `“${words(orig)}” is kept as written. The source also has “${words(reg)}”.`,
        });
      }
      return this.#content(orig.children as ElementContent[]);
    }
    return this.#content(node.children as ElementContent[]);
  }

  #inlineNote(node: Element): Inline[] {
    if (node.attributes.type === 'departure') return [];
    const label = /^\d+$/.test(node.attributes.n ?? '')
      ? (node.attributes.n as string)
      : String(this.#notes.length + 1);
    this.#notes.push({ label, content: this.#inline(noteContent(node)) });
    return [{ call: label }];
  }

  #call(target: string): Inline[] {
    const note = this.#definitions.get(target.replace(/^#/, ''));
    const label = note?.attributes.n ?? '';
    if (note === undefined) return [];
    if (!/^\d+$/.test(label)) {
      this.#doubts.push({
        message: `The note ${label} is the editors' of the source, and is left out.`,
      });
      return [];
    }
    const known = this.#labels.get(note);
    if (known !== undefined) return [{ call: known }];
    const free = this.#freeLabel(label);
    this.#labels.set(note, free);
    this.#notes.push({ label: free, content: this.#inline(noteContent(note)) });
    return [{ call: free }];
  }

  /** The label of a note: another number where an earlier note has the same, because numbers may begin again on each page. */
  #freeLabel(label: string): string {
    const isTaken = (one: string): boolean => this.#notes.some((note) => note.label === one);
    if (!isTaken(label)) return label;
    let number = this.#notes.length + 1;
    while (isTaken(String(number))) number++;
    return String(number);
  }
}

const KEEPS_LINES = new Set([
  ...[
    'classification',
    'routing',
    'address',
    'dateline',
    'closing',
    'signature',
    'enclosures',
    'stamp',
    'lines',
  ],
]);

const PLACES: Readonly<Record<string, string>> = {
  above: 'above',
  below: 'below',
  inline: 'inline',
  margin: 'margin',
  top: 'top',
  bottom: 'bottom',
  overleaf: 'overleaf',
};

/** The paragraphs of a note, one after another. */
const noteContent = (note: Element): ElementContent[] =>
  note.children.flatMap((child) =>
    child.type === 'element' && child.name === 'p'
      ? (child.children as ElementContent[])
      : [child as ElementContent],
  );

const given = (attributes: Readonly<Record<string, string | null | undefined>>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    ),
  );

/** The words of an element in one line. */
export const words = (node: Element | undefined): string =>
  node === undefined ? '' : rawText(node).replaceAll(/\s+/g, ' ').trim();

const rawText = (node: Nodes): string =>
  node.type === 'text' || node.type === 'cdata'
    ? node.value
    : 'children' in node
      ? node.children.map(rawText).join('')
      : '';

function find(node: Nodes, name: string): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (child.type === 'element' && child.name === name) return child;
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const has = (node: Element, name: string): boolean => find(node, name) !== undefined;

const all = (node: Nodes, name: string): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => [
        ...(child.type === 'element' && child.name === name ? [child] : []),
        ...all(child, name),
      ])
    : [];
