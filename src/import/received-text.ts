/** Writes blocks as the plain text that the proof compares, where the file itself is no plain text. */
import { markOfLabel } from '../engine/model/note-labels.ts';
import { type Block, type Inline, type Item, receivedWords, type SourceNote } from './blocks.ts';

/** A derived text, and where its notes are in it. */
export interface DerivedText {
  readonly text: string;
  readonly notes: readonly SourceNote[];
}

/**
 * One block after another with a blank line between them, then the notes: each with its label.
 * @returns the text with LF at the end of each line, and the notes with their lines
 */
export function derivedText(blocks: readonly Block[], notes: readonly SourceNote[]): DerivedText {
  const lines: string[] = [];
  const add = (text: string): [number, number] => {
    if (lines.length > 0) lines.push('');
    const first = lines.length + 1;
    lines.push(...text.split('\n').map((line) => line.trimEnd()));
    return [first, lines.length];
  };
  for (const block of blocks) add(blockText(block));
  const placed = notes.map((note) => {
    const words = note.isEditorial === true ? '' : noteText(note);
    return words === '' ? note : { ...note, lines: add(`${markOfLabel(note.label)} ${words}`) };
  });
  return { text: `${lines.join('\n')}\n`, notes: placed };
}

const noteText = ({ content, blocks }: SourceNote): string =>
  blocks === undefined ? flowing(content) : blocks.map(blockText).join('\n');

/** The words of a block as received, line by line. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return flowing(block.content);
    case 'lines':
      return block.lines
        .map(({ content, indent }) => `${'  '.repeat(indent)}${flowing(content)}`)
        .join('\n');
    case 'list':
      return itemLines(block.items, '').join('\n');
    case 'table':
      return block.rows.map((row) => row.map(flowing).join('  ')).join('\n');
    case 'quotation':
      return block.lines
        .map(({ level, signs, content }) =>
          block.hasReceivedSigns === true
            ? `${signs ?? '> '.repeat(level).trimEnd()} ${flowing(content)}`
            : flowing(content),
        )
        .join('\n');
    case 'preformatted':
      return block.text;
  }
}

const itemLines = (items: readonly Item[], indent: string): string[] =>
  items.flatMap(({ label, content, further = [], items: inner = [] }) => [
    `${indent}${label === '-' ? '' : `${label} `}${flowing(content)}`,
    ...further.map((one) => `${indent}  ${flowing(one)}`),
    ...itemLines(inner, `${indent}  `),
  ]);

const flowing = (content: readonly Inline[]): string =>
  receivedWords(content)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
