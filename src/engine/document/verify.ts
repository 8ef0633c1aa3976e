/** Verifies that a document equals its witness, and reports the first difference. */
import type { Report } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rule-ids.ts';
import type { MappedText } from '../markdown/mapped-text.ts';
import type { Passage } from '../model/document.ts';
import type { Point } from '../source/position.ts';
import type { Body } from './body.ts';
import { differenceInCodePoints } from './code-points.ts';
import { compareTexts } from './compare-texts.ts';
import { type DocumentContext, type Witness, witnessOf } from './context.ts';
import { structureAdvice } from './structure-advice.ts';

/**
 * Compares the words of a document with the lines it transcribes.
 * @param witnessTexts the received characters of each passage, with their offsets in the document's file.
 * @param ranges ranges of lines of the witness, 1-based, inclusive.
 * @returns the position of each passage in the received file; an empty list if the texts differ, which is reported.
 */
export function verifyText(
  witnessTexts: readonly MappedText[],
  witness: Witness,
  ranges: readonly (readonly [number, number])[],
  point: (offset: number) => Point,
  report: Report,
): Passage['received'][] {
  const numbers = ranges.flatMap(([first, last]) =>
    // No more lines than the file has: `received-is-covered` reports the others.
    witness.lines.slice(first - 1, last).map((_, index) => first + index),
  );
  const starts: number[] = [];
  let text = '';
  for (const number of numbers) {
    starts.push(text.length);
    text += `${witness.lines[number - 1] ?? ''}\n`;
  }
  const place = (offset: number): { line: number; character: number } => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > offset) index--;
    return { line: numbers[index] ?? 1, character: offset - (starts[index] ?? 0) };
  };
  const { difference, spans } = compareTexts(witnessTexts, text);
  if (difference === undefined) {
    return spans.map(({ start, end }) => {
      const { line, character } = place(start);
      return { line, start: character, end: character + (end - start) };
    });
  }
  const { line, character } = place(difference.receivedOffset);
  const met = difference.transcription === '' ? 'end' : `words "${difference.transcription}"`;
  const expected = difference.received === '' ? 'end' : `words "${difference.received}"`;
  const codePoints = differenceInCodePoints(difference.transcription, difference.received);
  const advice = structureAdvice(difference.transcription, difference.received);
  report(
    'text-is-conserved',
    point(difference.transcriptionOffset),
    `Unexpected ${met}, expected the received ${expected}${codePoints}.${advice}`,
    {
      related: [
        {
          file: witness.path,
          point: { line, column: character + 1 },
          message: 'the received text continues here',
        },
      ],
    },
  );
  return [];
}

/** If words could not be read, the text is not compared: the difference would repeat the same problem. */
const LEAVES_WORDS_OUT: ReadonlySet<RuleName> = new Set([
  'block-is-transcribable',
  'inline-is-transcribable',
  'directive-known',
]);

/**
 * Verifies that the passages equal the witness. A missing witness file and the first difference are reported.
 * @returns the passages with their positions in the received file; unchanged if there is no witness or if the texts differ.
 */
export function verifyPassages(
  { passages, witnessTexts }: Pick<Body, 'passages' | 'witnessTexts'>,
  context: DocumentContext,
): readonly Passage[] {
  const { record, source, collector } = context;
  const witness = findWitness(context);
  const isRead = !collector.problems.some(({ rule }) => LEAVES_WORDS_OUT.has(rule));
  if (witness === undefined || !isRead) return passages;
  const lines = record.witness?.lines ?? [];
  const spans = verifyText(witnessTexts, witness, lines, source.point, source.report);
  return passages.map((passage, index) => {
    const received = spans[index];
    return received === undefined ? passage : { ...passage, received };
  });
}

function findWitness({ record, yaml, source, registers }: DocumentContext): Witness | undefined {
  if (record.witness === undefined) return undefined;
  const { file } = record.witness;
  const witness = witnessOf(record, registers);
  if (witness === undefined) {
    const known = [...registers.received.keys()].join(', ') || 'none';
    source.report(
      'witness-is-received',
      yaml.locate(['witness', 'file']),
      `Unexpected witness "${file}", expected a received file: ${known}.`,
      { length: file.length },
    );
  }
  return witness;
}
