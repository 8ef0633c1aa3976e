/** Makes documents of files with structure of their own: Word, HTML, TEI. */
import type { Block, Doubt, SourceNote } from './blocks.ts';
import type { Imported, Original } from './imported.ts';
import { letterParts } from './letter-parts.ts';
import { derivedText } from './received-text.ts';
import { factsOf } from './stated-facts.ts';

/** What is read from such a file. */
export interface Structured {
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
}

/** A document whose received text is derived from the blocks of the file. */
export function structured(
  name: string,
  original: Original,
  { title, blocks, notes, doubts }: Structured,
): Imported {
  const derived = derivedText(blocks, notes);
  const first = Math.min(...derived.notes.flatMap(({ lines }) => lines?.[0] ?? []));
  const count = derived.text.replace(/\n$/, '').split('\n').length;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const words =
    heading?.kind === 'heading'
      ? heading.content.map((part) => (typeof part === 'string' ? part : '')).join('')
      : '';
  const shown = title ?? words;
  return {
    name,
    text: derived.text,
    original,
    lines: [[1, Number.isFinite(first) ? first - 2 : count]],
    blocks,
    notes: derived.notes,
    doubts,
    ...(shown.trim() !== '' && { title: shown.trim() }),
    from: [],
    to: [],
    dates: [],
  };
}

/** The same, where the file has no marks for the parts of a letter: they are found by their words, as in plain text. */
export function structuredLetter(name: string, original: Original, read: Structured): Imported {
  const document = structured(name, original, read);
  const blocks = withLetterParts(document.blocks);
  const { genre, from, to, dates } = factsOf(blocks);
  return { ...document, blocks, from, to, dates, ...(genre !== undefined && { genre }) };
}

function withLetterParts(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const words = plainWords(block);
    const nextLine = plainWords(blocks[index + 1])?.split('\n')[0];
    // A heading above does not make what follows the middle of a text.
    const before = out.findLast(({ kind }) => kind !== 'heading');
    const parts = words === undefined ? [] : letterParts(words.split('\n'), { before, nextLine });
    out.push(...(parts.length > 0 ? parts : [block]));
  }
  return out;
}

/** The words of a paragraph without marks and notes. */
function plainWords(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph' || block.className !== undefined) return undefined;
  const words = block.content.filter((part) => typeof part === 'string');
  return words.length === block.content.length ? words.join('') : undefined;
}
