/** Writes blocks as Markdown of the source format. */
import type { Attributes, Block, Division, Inline, Item, SourceNote } from './blocks.ts';

/** Every block as a passage with its anchor, then the texts of the notes. */
export function bodyMarkdown(blocks: readonly Block[], notes: readonly SourceNote[]): string {
  const anchors = anchorsOf(blocks);
  const divided = dividersOf(blocks);
  const passages = blocks.flatMap((block, index) => [
    ...(divided.before[index] ?? []),
    passageMarkdown(block, anchors[index] ?? 'p'),
  ]);
  return [...passages, ...divided.after, ...notes.map(noteMarkdown)].join('\n\n').concat('\n');
}

function passageMarkdown(block: Block, anchor: string): string {
  if (block.encloses === undefined || block.kind !== 'paragraph')
    return `${attributeLine(block, anchor)}\n${blockMarkdown(block)}`;
  return `::enclosure[${inlineMarkdown(block.content)}]{document=${block.encloses} #${anchor}}`;
}

/** The lines that begin and end divisions: those before each block, and those after all. An outer voice has more colons. */
function dividersOf(blocks: readonly Block[]): {
  readonly before: readonly (readonly string[])[];
  readonly after: readonly string[];
} {
  const voices = ({ within = [] }: Block): number =>
    within.filter(({ kind }) => kind === 'voice').length;
  const deepest = Math.max(0, ...blocks.map(voices));
  let open: readonly Division[] = [];
  const colonsOf = (at: number): string =>
    ':'.repeat(2 + deepest - open.slice(0, at).filter(({ kind }) => kind === 'voice').length);
  const changeTo = (within: readonly Division[]): string[] => {
    const differs = within.findIndex((one, at) => one !== open[at]);
    const kept = differs === -1 ? within.length : differs;
    const lines: string[] = [];
    for (let at = open.length - 1; at >= kept; at--) {
      if (open[at]?.kind === 'voice') lines.push(colonsOf(at));
    }
    open = within;
    for (const [at, division] of within.entries()) {
      if (at >= kept) lines.push(dividerOf(division, colonsOf(at)));
    }
    return lines;
  };
  const before = blocks.map(({ within = [] }) => changeTo(within));
  return { before, after: changeTo([]) };
}

function dividerOf(division: Division, colons: string): string {
  const title = escapeText(division.title).replaceAll(/(?<!\\)[[\]]/g, '\\$&');
  if (division.kind === 'voice')
    return `${colons}voice[${title}]{#${division.id} by=${division.by.key}}`;
  const short = division.short === undefined ? '' : ` short=${JSON.stringify(division.short)}`;
  return `::topic[${title}]{#${division.id}${short}}`;
}

/** The anchors of blocks: those of the source, `t1`, `p1`, or the name of a part, with a number where it comes again. */
export function anchorsOf(blocks: readonly Block[]): string[] {
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  const given = new Set(blocks.flatMap(({ anchor }) => anchor ?? []));
  const counted = (prefix: string): string => {
    const name = `${prefix}${next(prefix)}`;
    return given.has(name) ? counted(prefix) : name;
  };
  return blocks.map(({ kind, anchor, className, turn }) => {
    if (turn !== undefined && anchor === undefined) return counted('t');
    const name = anchor ?? className ?? (kind === 'heading' ? 'head' : undefined);
    if (name === undefined) return counted('p');
    const count = next(name);
    return count === 1 ? name : `${name}-${count}`;
  });
}

function attributeLine(
  { className, turn, speaker, hearer, hasReceivedSigns, language }: Block,
  anchor: string,
): string {
  const parts = [
    `#${anchor}`,
    ...(className === undefined ? [] : [`.${className.replaceAll('.', ' .')}`]),
    ...(turn?.acts ?? []).map((act) => `.${act}`),
    ...personAttribute('speaker', turn?.speaker ?? speaker?.key),
    ...personAttribute('to', hearer?.key),
    ...(language === undefined ? [] : [`lang=${language}`]),
    ...(hasReceivedSigns === true ? ['signs=received'] : []),
  ];
  return `{${parts.join(' ')}}`;
}

const personAttribute = (name: string, id: string | undefined): string[] =>
  id === undefined ? [] : [`${name}=${id}`];

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content).replaceAll('\n', ' ')}`;
    case 'paragraph':
      return linesMarkdown(inlineMarkdown(block.content));
    case 'lines':
      return block.lines
        .map(
          ({ content, indent }) =>
            `${'  '.repeat(indent)}${atLineStart(inlineMarkdown(content).trim())}`,
        )
        .join('\n');
    case 'list':
      return listMarkdown(block.items, '');
    case 'table':
      return tableMarkdown(block);
    case 'quotation':
      return quotationMarkdown(block);
    case 'preformatted':
      return fenced(block.text);
  }
}

const linesMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) => atLineStart(line.trim()))
    .join('\n');

function listMarkdown(items: readonly Item[], indent: string): string {
  return items
    .flatMap(({ label, content, further = [], items: inner }) => {
      const isNumber = /^\d+[.)]$/.test(label);
      const sign = isNumber ? label : '-';
      const shownLabel = isNumber || label === '-' ? '' : `${escapeText(label)} `;
      const step = ' '.repeat(sign.length + 1);
      const textOf = (one: readonly Inline[]): string =>
        inlineMarkdown(one)
          .trim()
          .replaceAll(/\s*\n\s*/g, `\n${indent}${step}`);
      const text = textOf(content);
      const words = shownLabel === '' ? atLineStart(text) : text;
      return [
        `${indent}${sign} ${shownLabel}${words}`,
        ...further.flatMap((one) => ['', `${indent}${step}${atLineStart(textOf(one))}`]),
        ...(inner === undefined || inner.length === 0
          ? []
          : [listMarkdown(inner, `${indent}${step}`)]),
      ];
    })
    .join('\n');
}

function tableMarkdown({ rows, hasHead, aligns = [] }: Extract<Block, { kind: 'table' }>): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) =>
      inlineMarkdown(row[at] ?? [])
        .trim()
        .replaceAll(/\s*\n\s*/g, ' ')
        .replaceAll('|', '\\|'),
    ),
  );
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const empty = Array.from({ length: width }, () => '');
  const [head = empty, ...body] = hasHead ? cells : [empty, ...cells];
  const rule = empty.map((_, at) => RULES[aligns[at] ?? 'left']);
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** The line below the head of a column. */
const RULES = { left: '---', center: ':---:', right: '---:' } as const;

function quotationMarkdown({
  lines,
  hasReceivedSigns,
}: Extract<Block, { kind: 'quotation' }>): string {
  const sign = (level: number): string => '> '.repeat(level);
  return lines
    .flatMap(({ level, signs, content }, index) => {
      const text = inlineMarkdown(content).trim();
      const before = signs === undefined ? sign(level) : `${signs} `;
      const line = `${before}${atLineStart(text)}`.trimEnd();
      const isNext = index > 0 && hasReceivedSigns !== true;
      return isNext ? [sign(level).trimEnd(), line] : [line];
    })
    .join('\n');
}

function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/~+/g), ([run]) => run.length));
  const fence = '~'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** The text of a note; an empty one where it is lost. */
function noteMarkdown({ label, content, blocks }: SourceNote): string {
  const words =
    blocks === undefined
      ? linesMarkdown(inlineMarkdown(content).trim())
      : blocks.map(blockMarkdown).join('\n\n');
  const text = words.replaceAll(/\n(?!\n)/g, '\n    ');
  return `[^${label}]: ${text}`.trimEnd();
}

const isSpaced = (part: Inline): boolean => typeof part === 'string' && /^\s/.test(part);

/** The parts of a line in Markdown. */
export function inlineMarkdown(parts: readonly Inline[]): string {
  // The words of a page are not joined to the page's number, unless a word goes on from the page before.
  const isPageFirst = typeof parts[0] === 'object' && 'page' in parts[0];
  return parts
    .map(
      (part, index) =>
        `${isPageFirst && index === 1 && !isSpaced(part) ? ' ' : ''}${partMarkdown(part)}`,
    )
    .join('');
}

function partMarkdown(part: Inline): string {
  if (typeof part === 'string') return escapeText(part);
  if ('named' in part) return inlineMarkdown(part.content);
  if ('link' in part) return `[${inlineMarkdown(part.content)}](${part.link})`;
  if ('cited' in part) return `[${part.cited.join('; ')}]`;
  if ('certainty' in part) return ` :${part.certainty}`;
  if ('call' in part) return `[^${part.call}]`;
  if ('gap' in part) return `:gap${braces(part.gap)}`;
  if ('page' in part) return `:${part.unit}[${part.page}]`;
  if ('emended' in part)
    return `:${part.emended}[${escapeText(part.text)}]${braces(part.attributes)}`;
  const { mark, content, attributes = {} } = part;
  const words = inlineMarkdown(content);
  if (words.trim() === '') return words;
  if (mark !== 'em' && mark !== 'strong') {
    return `:${mark}[${words}]${braces(attributes)}`;
  }
  // Markdown takes no spaces inside its signs.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  const sign = mark === 'em' ? '*' : '**';
  return `${before}${sign}${inner}${sign}${after}`;
}

function braces(attributes: Attributes): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => `${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return pairs.length === 0 ? '' : `{${pairs.join(' ')}}`;
}

/** Escapes what Markdown and the source format would read within a line. */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/[\\`*]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/<(?=[A-Za-z/!?])/g, '\\<')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replaceAll(/~(?=~)|(?<=~)~/g, '\\~')
    .replaceAll(/\[(?=\^)|\](?=[([{:])/g, '\\$&')
    .replaceAll(/:(?=[A-Za-z][\w-]*[[{])/g, '\\:');

/** Escapes what Markdown would read at the beginning of a line. */
const atLineStart = (line: string): string =>
  line
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|\||~~~|\{|={1,}\s*$|-{2,}\s*$|:::?)/, '\\')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
