/** Reads a plain text, or some of its lines. */
import { decodeText } from './charset.ts';
import { DERIVATIONS } from './derivations.ts';
import type { Imported } from './imported.ts';
import { plainBlocks } from './plain.ts';
import type { ReadOptions } from './read-options.ts';
import { notesOfText } from './source-notes.ts';
import { factsOf } from './stated-facts.ts';

/** A plain text as a document. @throws Error for bytes of another encoding, or lines that it does not have */
export function readPlain(
  name: string,
  file: string,
  bytes: Uint8Array,
  { charset, lines: ranges }: ReadOptions,
): Imported {
  const text = decodeText(bytes, charset);
  const isUtf8 = charset === undefined || /^utf-?8$/i.test(charset);
  const all = text.replace(/\n$/, '').split('\n');
  const chosen = ranges ?? [[1, all.length]];
  const last = Math.max(...chosen.map(([, to]) => to));
  if (last > all.length) {
    throw new Error(`Unexpected line ${last}, expected lines from 1 to ${all.length}.`);
  }
  const isChosen = (line: number): boolean =>
    chosen.some(([from, to]) => line >= from && line <= to);
  const lines = all.map((line, index) => (isChosen(index + 1) ? line : ''));
  const notes = notesOfText(lines);
  const { blocks, doubts } = plainBlocks(notes.lines);
  const noteLines = new Set(
    notes.notes.flatMap(({ lines: range }) => (range === undefined ? [] : span(range))),
  );
  const facts = factsOf(blocks);
  return {
    name,
    text,
    ...(isUtf8 ? { bytes } : { original: { file, bytes, by: `${DERIVATIONS.text} ${charset}` } }),
    lines: withoutLines(chosen, noteLines, all),
    blocks,
    calls: notes.calls,
    notes: notes.notes,
    doubts: [...doubts, ...notes.doubts],
    ...facts,
  };
}

const span = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The ranges without the lines of notes, and without empty lines at their ends. */
function withoutLines(
  ranges: readonly (readonly [number, number])[],
  taken: ReadonlySet<number>,
  all: readonly string[],
): [number, number][] {
  const out: [number, number][] = [];
  for (const range of ranges) {
    let run: number[] = [];
    const close = (): void => {
      const full = run.filter((line) => (all[line - 1] ?? '').trim() !== '');
      const [first, last] = [full[0], full.at(-1)];
      if (first !== undefined && last !== undefined) out.push([first, last]);
      run = [];
    };
    for (const line of span(range)) {
      if (taken.has(line)) close();
      else run.push(line);
    }
    close();
  }
  return out;
}
