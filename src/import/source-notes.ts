/** Finds the notes that came with a plain text: numbers after words, and the texts below them. */
import { type Block, type Doubt, type Inline, type SourceNote, withContent } from './blocks.ts';

/** Digits right after a word or a sign, as a superior number becomes in plain text. */
const CALL = /(?<=\p{L}|(?<=[\p{L}"”’)\]])[.,;!?)"”’\]])(\d{1,3})(?=[\s.,;:!?)"”’\]]|$)/gu;
/** A sign right after a word or another sign. */
const SIGN_CALL = /(?<=[\p{L}\p{N}.,;!?)"”’\]])([*†‡§]{1,3})(?=[\s.,;:!?)"”’\]]|$)/gu;
const SIGN_NOTE = /^\s*([*†‡§]{1,3})\s*(\S.*)$/;
const NOTE = /^\s*(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.):]?)\s+(\S.*)$/;

/** A text with its notes taken out of its lines. */
export interface NotesOfText {
  /** Lines of the text, those of notes empty. */
  readonly lines: readonly string[];
  /** Labels of the calls, in their order. Other numbers are words. */
  readonly calls: readonly string[];
  readonly notes: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
}

/** Finds calls with rising numbers, and below the text notes with these numbers. */
export function notesOfText(lines: readonly string[], first = 1): NotesOfText {
  const candidates = lines.flatMap((line, index) =>
    Array.from(line.matchAll(CALL), ([, label = '']) => ({ label, line: first + index })),
  );
  const numbers = new Set(candidates.map(({ label }) => label));
  const definitions = definitionsIn(lines).filter(({ label }) => numbers.has(label));
  const texts = definitions.map(({ label }) => label);
  const calls = risingRun(
    candidates.filter(({ label }) => texts.length === 0 || texts.includes(label)),
  );
  const labels = calls.map(({ label }) => label);
  const found = definitions.filter(({ label }) => labels.includes(label));
  const isSure = labels.length > 1 || found.length > 0;
  if (!isSure) return signNotes(lines, first);
  const taken = new Set(found.flatMap(({ from, to }) => range(from, to)));
  return {
    lines: lines.map((line, index) => (taken.has(index) ? '' : line)),
    calls: labels,
    notes: labels.map((label) => {
      const definition = found.find((one) => one.label === label);
      if (definition === undefined) return { label, content: [] };
      return {
        label,
        content: [definition.text],
        lines: [first + definition.from, first + definition.to],
      };
    }),
    doubts: calls
      .filter(({ label }) => !found.some((one) => one.label === label))
      .map(({ label, line }) => ({
        message: `The number ${label} after a word is read as the call of a note whose text is lost.`,
        line,
      })),
  };
}

/** Finds signs that stand once after a word and once before a paragraph at the end of the text. */
function signNotes(lines: readonly string[], first: number): NotesOfText {
  const definitions: Definition[] = [];
  let end = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const [, label, words = ''] = SIGN_NOTE.exec(lines[index] ?? '') ?? [];
    if (label === undefined) continue;
    const below = lines.slice(index + 1, end).map((line) => line.trim());
    const rest = below.slice(0, below.findLastIndex((line) => line !== '') + 1);
    // Only other notes stand below a note.
    if (rest.includes('')) break;
    definitions.unshift({
      label,
      text: [words, ...rest].join('\n'),
      from: index,
      to: index + rest.length,
    });
    end = index;
  }
  const called = lines
    .slice(0, end)
    .flatMap((line) => Array.from(line.matchAll(SIGN_CALL), ([, label = '']) => label));
  const isOnce = (label: string): boolean =>
    called.filter((one) => one === label).length === 1 &&
    definitions.filter((one) => one.label === label).length === 1;
  const calls = called.filter(isOnce);
  const found = definitions.filter(({ label }) => calls.includes(label));
  const taken = new Set(found.flatMap(({ from, to }) => range(from, to)));
  return {
    lines: lines.map((line, index) => (taken.has(index) ? '' : line)),
    calls,
    notes: found.map(({ label, text, from, to }) => ({
      label,
      content: [text],
      lines: [first + from, first + to],
    })),
    doubts: [],
  };
}

interface Definition {
  readonly label: string;
  readonly text: string;
  /** Indices of the first and the last line. */
  readonly from: number;
  readonly to: number;
}

/** The last lines of the text that begin with rising numbers. */
function definitionsIn(lines: readonly string[]): Definition[] {
  const found: Definition[] = [];
  let end = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    const [, a, b, c, words] = NOTE.exec(line) ?? [];
    const label = a ?? b ?? c;
    if (label === undefined || words === undefined) continue;
    const next = found[0];
    if (next !== undefined && Number(label) >= Number(next.label)) break;
    let last = end - 1;
    while (last > index && (lines[last] ?? '').trim() === '') last--;
    // A note of the text is one paragraph.
    if (lines.slice(index, last + 1).some((one) => one.trim() === '')) break;
    const text = [words, ...lines.slice(index + 1, last + 1).map((one) => one.trim())].join('\n');
    found.unshift({ label, text, from: index, to: last });
    end = index;
  }
  return found;
}

/** The longest run of numbers that rise by one, in the order of the text. */
function risingRun<Candidate extends { readonly label: string }>(
  all: readonly Candidate[],
): Candidate[] {
  let best: Candidate[] = [];
  for (const [start, first] of all.entries()) {
    const run = [first];
    for (const one of all.slice(start + 1)) {
      if (Number(one.label) === Number(run.at(-1)?.label) + 1) run.push(one);
    }
    if (run.length > best.length) best = run;
  }
  return best;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Blocks with calls in place of the numbers that are calls. */
export function withCalls(blocks: readonly Block[], calls: readonly string[]): Block[] {
  const left = [...calls];
  const inText = (text: string): Inline[] => {
    const parts: Inline[] = [];
    let done = 0;
    const found = [...text.matchAll(CALL), ...text.matchAll(SIGN_CALL)].sort(
      (a, b) => a.index - b.index,
    );
    for (const { index, 1: label = '' } of found) {
      if (label !== left[0]) continue;
      left.shift();
      parts.push(text.slice(done, index), { call: label });
      done = index + label.length;
    }
    return [...parts, text.slice(done)].filter((part) => part !== '');
  };
  const inline = (content: readonly Inline[]): Inline[] =>
    content.flatMap((part) => (typeof part === 'string' ? inText(part) : [part]));
  return blocks.map((block) => (left.length === 0 ? block : withContent(block, inline)));
}
