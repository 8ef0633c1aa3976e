/** Reads plain text: finds headings, letter parts, lists, tables, verse and quotations by their form. */
import type { Block, Doubt, Item } from './blocks.ts';
import { letterParts } from './letter-parts.ts';
import { asLines, part } from './plain-blocks.ts';
import { isScene, isVerseScene, sceneBlocks } from './play.ts';

/** Lines of the text that belong together. */
interface Chunk {
  readonly lines: readonly string[];
  /** Line of the text, counted from 1. */
  readonly first: number;
}

/** What a text is made of. */
export interface PlainText {
  readonly blocks: readonly Block[];
  readonly doubts: readonly Doubt[];
}

const MAX_LABEL_CHARACTERS = 80;
/** Lines of verse and addresses are shorter than those of prose. */
const MAX_SHORT_LINE_CHARACTERS = 56;
/** A table has cells with at least this many spaces between them. */
const CELLS = /\t+| {2,}/;

/** Reads lines of a text. @param first the number of the first line in the received text */
export function plainBlocks(lines: readonly string[], first = 1): PlainText {
  const chunks = chunksOf(lines, first);
  const doubts: Doubt[] = [];
  const blocks: Block[] = [];
  const isPlay = isScene(lines);
  const isVerse = isVerseScene(lines);
  if (isPlay) {
    doubts.push({ message: 'Read as a scene, because lines begin with speakers in capitals.' });
  }
  for (const [index, chunk] of chunks.entries()) {
    const scene = isPlay ? sceneBlocks(chunk.lines, isVerse) : [];
    if (scene.length > 0) {
      blocks.push(...scene);
      continue;
    }
    const made = blocksOf(chunk, {
      before: blocks.at(-1),
      next: chunks[index + 1],
      isFirst: index === 0,
    });
    blocks.push(...made.blocks);
    for (const message of made.doubts) doubts.push({ message, line: chunk.first });
  }
  return { blocks, doubts };
}

/** Blank lines divide a text, and so do the beginning and the end of a quotation, and the head of a message in an archive of a list. */
function chunksOf(lines: readonly string[], first: number): Chunk[] {
  const chunks: { lines: string[]; first: number }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      // A quotation may have blank lines of its own, but no others.
      open = false;
      continue;
    }
    const last = chunks.at(-1);
    const isSplit = last !== undefined && isBetween(last.lines.at(-1) ?? '', line);
    if (open && last !== undefined && !isSplit) last.lines.push(line);
    else chunks.push({ lines: [line], first: first + index });
    open = true;
  }
  return chunks;
}

/** Whether a new block begins at a line although no blank line says so. */
const isBetween = (before: string, line: string): boolean =>
  isQuoted(before) !== isQuoted(line) ||
  (isListAuthor(before) && isListDate(line)) ||
  /^-- ?$/.test(line);

const isQuoted = (line: string): boolean => /^ ?>/.test(line);
const isListAuthor = (line: string): boolean => /^\S.* at [\w-]+(\.[\w-]+)+\s*$/.test(line);
const isListDate = (line: string): boolean =>
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d( [A-Z]{1,5})? \d{4}$/.test(line);

interface Around {
  readonly before: Block | undefined;
  readonly next: Chunk | undefined;
  readonly isFirst: boolean;
}

interface Made {
  readonly blocks: readonly Block[];
  readonly doubts: readonly string[];
}

const one = (block: Block, ...doubts: string[]): Made => ({ blocks: [block], doubts });

function blocksOf({ lines }: Chunk, around: Around): Made {
  const text = lines.map((line) => line.trimEnd()).join('\n');
  const [line = ''] = lines;
  const isOne = lines.length === 1;
  if (lines.every(isQuoted)) return one(quotation(lines));
  if (isOne && isListDate(line)) return one(part(text, { anchor: 'date' }));
  if (isOne && isListAuthor(line)) return one(part(text, { anchor: 'from' }));
  if (isOne && around.next !== undefined && isListAuthor(around.next.lines[0] ?? '')) {
    return one(part(text, { anchor: 'subject' }));
  }
  if (around.next !== undefined && isQuoted(around.next.lines[0] ?? '') && /:\s*$/.test(text)) {
    if (lines.length <= 3) return one(part(text, { className: 'attribution' }));
  }
  if (isOne && /^\s*(https?|ftp):\/\/\S/.test(line)) return one(part(text, { className: 'url' }));
  if (isOne && /^More information about the .+ mailing list$/.test(line)) {
    return one(part(text, { anchor: 'footer' }));
  }
  if (/^-- ?$/.test(line)) return one(asLines(lines, 'signature'));
  const letter = letterParts(lines, { before: around.before, nextLine: around.next?.lines[0] });
  if (letter.length > 0) return { blocks: letter, doubts: [] };
  const heading = headingOf(lines, around);
  if (heading !== undefined) return heading;
  if (isOne) return one(part(text));
  const items = listOf(lines);
  if (items !== undefined) return one(items);
  if (isDrawing(lines)) return one({ kind: 'preformatted', text: undented(lines).join('\n') });
  const table = tableOf(lines);
  if (table !== undefined) {
    return one(table, 'Read as a table, because its lines have the same number of columns.');
  }
  if (isShort(lines)) {
    const isSetIn = lines.every((one) => /^\s{2}/.test(one));
    const isVerse =
      (lines.length > 2 || isSetIn) && lines.every((one) => /^\s*["“'‘(]?\p{Lu}/u.test(one));
    return one(
      asLines(lines, isVerse ? 'verse' : 'lines'),
      isVerse
        ? 'Read as verse, because the lines are short and begin with capitals.'
        : 'Read as separate lines, because they are short.',
    );
  }
  return one(part(text));
}

function quotation(lines: readonly string[]): Block {
  return {
    kind: 'quotation',
    hasReceivedSigns: true,
    lines: lines.map((line) => {
      const [, signs = '', words = ''] = /^((?: ?>)+) ?(.*)$/.exec(line) ?? [];
      return { level: signs.replaceAll(' ', '').length, signs: signs.trim(), content: [words] };
    }),
  };
}

/** A heading, if it is one line and looks like one. */
function headingOf(lines: readonly string[], { next, before, isFirst }: Around): Made | undefined {
  const [line = ''] = lines;
  const text = line.trim();
  if (lines.length > 1 || text.length > MAX_LABEL_CHARACTERS) return undefined;
  if (/^by \p{Lu}/u.test(line) && before?.kind === 'heading')
    return one(part(text, { className: 'byline' }));
  const isAboveByline = next?.lines.length === 1 && /^by \p{Lu}/u.test(next.lines[0] ?? '');
  if (isAboveByline) return one({ kind: 'heading', level: 1, content: [text] });
  const isCapital = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/[.,;:]$/.test(text);
  if (isCapital && text.includes(' ')) {
    return one(
      { kind: 'heading', level: isFirst ? 1 : 2, content: [text] },
      'Read as a heading, because it is a line in capitals.',
    );
  }
  const isNumbered =
    /^(?:§ ?\d+|Article \d+|\d+(?:\.\d+)*\.?|[IVX]+\.) \p{Lu}/u.test(text) && !/[.,;:]$/.test(text);
  if (isNumbered && text.length <= 60) {
    return one(
      { kind: 'heading', level: 2, content: [text] },
      'Read as a heading, because it is a short line with a number.',
    );
  }
  return undefined;
}

const LABEL =
  /^(\s*)((?:\([a-z]{1,4}\)|\([0-9]{1,3}\)|[0-9]{1,3}[.)]|[a-z][.)]|-|§ ?\d+))\s+(\S.*)$/;

/** A list, if every item begins with a label and their other lines are indented. */
function listOf(lines: readonly string[]): Block | undefined {
  const items: { label: string; content: string; indent: number }[] = [];
  for (const line of lines) {
    const [, space = '', label = '', words = ''] = LABEL.exec(line) ?? [];
    const last = items.at(-1);
    if (label !== '') items.push({ label, content: words.trimEnd(), indent: space.length });
    else if (last === undefined || !/^\s+\S/.test(line)) return undefined;
    else last.content += `\n${line.trim()}`;
  }
  if (items.length < 2) return undefined;
  const hasSigns = items.every(({ label }) => label === '-');
  if (!hasSigns && items.some(({ label }) => label === '-')) return undefined;
  return {
    kind: 'list',
    items: nestedItems(items),
    ...(hasSigns && { hasReceivedSigns: true }),
  };
}

function nestedItems(items: readonly { label: string; content: string; indent: number }[]): Item[] {
  const [first] = items;
  if (first === undefined) return [];
  const out: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] ?? first;
    let end = at + 1;
    while (end < items.length && (items[end]?.indent ?? 0) > first.indent) end++;
    out.push({
      label: item.label,
      content: [item.content],
      items: nestedItems(items.slice(at + 1, end)),
    });
    at = end;
  }
  return out;
}

/** A table, if every line has the same number of cells, two or more. */
function tableOf(lines: readonly string[]): Block | undefined {
  const rows = lines.map((line) => line.trim().split(CELLS));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return undefined;
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => [cell])), hasHead: false };
}

/** Lines with signs of a drawing, a patch or code, whose spaces are to be kept. */
const isDrawing = (lines: readonly string[]): boolean =>
  lines.some((line) => /^(?:diff --git|@@ |--- |\+\+\+ |Index: )/.test(line)) ||
  lines.filter((line) => /^\s*[-+|=_]{5,}|[{};]\s*$|^\s*[|+].*[|+]\s*$/.test(line)).length * 2 >=
    lines.length;

const undented = (lines: readonly string[]): string[] => lines.map((line) => line.trimEnd());

/** Whether the lines are short by themselves, and not because the text is narrow. */
function isShort(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trimEnd().length);
  const longest = Math.max(...lengths);
  if (longest > MAX_SHORT_LINE_CHARACTERS) return false;
  const full = lengths.slice(0, -1).filter((length) => length > longest * 0.85).length;
  return lines.length === 2 ? longest < 40 : full < (lines.length - 1) * 0.7;
}
