/** Proves that a transcription on a finished page has the received words. */
import { noteMark } from '../../engine/document/received-notes.ts';
import type { Document } from '../../engine/model/document.ts';
import { codePointName } from '../../engine/source/code-point.ts';
import { linesIn } from '../../engine/source/line-ranges.ts';
import { firstDifference, foldLayout, noteKey, witnessName } from '../../markup/relation.ts';
import type { Departure, PublishedText } from './published-text.ts';

/** What the page of a document must show. */
export interface ExpectedText {
  /** The value of `data-witness`. */
  readonly witness: string;
  /** The received lines, joined by line feeds. */
  readonly received: string;
  /** The declared departures, in the order of the text. */
  readonly departures: readonly Departure[];
}

/** What the page of a document must show; nothing if its text is not carried. @param lines of its received file */
export function expectedText(
  { record: { text, witness }, departures }: Pick<Document, 'record' | 'departures'>,
  lines: readonly string[],
): ExpectedText | undefined {
  if (text !== 'transcribed' || witness === undefined) return undefined;
  return {
    witness: witnessName(witness.file, witness.lines),
    received: slice(lines, witness.lines),
    departures,
  };
}

/** What the page must show of each note that came with the source, by the key of the note. */
export function expectedNotes(
  { id, record: { witness } }: Pick<Document, 'id' | 'record'>,
  lines: readonly string[],
): Map<string, ExpectedText> {
  const notes = Object.entries(witness?.notes ?? {});
  return new Map(
    notes.map(([label, ranges]) => {
      const received = slice(lines, ranges);
      const words = received.trimStart().slice(noteMark(label, received).length);
      const name = witnessName(witness?.file ?? '', ranges);
      return [noteKey(id, label), { witness: name, received: words, departures: [] }];
    }),
  );
}

const slice = (lines: readonly string[], ranges: readonly (readonly [number, number])[]): string =>
  linesIn(lines, ranges).join('\n');

/** Characters shown on each side of a difference. */
const AROUND = 40;

/**
 * Compares a transcription with its received text.
 * @returns a message if they differ
 */
export function proveText(published: PublishedText, expected?: ExpectedText): string | undefined {
  const { document, witness, departures } = published;
  if (expected === undefined) {
    return `Unexpected transcription of "${document}", which has no received text.`;
  }
  if (witness !== expected.witness) {
    return `Unexpected witness "${witness}" of "${document}", expected "${expected.witness}".`;
  }
  const received = foldLayout(expected.received);
  const shown = foldLayout(published.text);
  const at = firstDifference(received, shown);
  if (at !== undefined) {
    return (
      `The published words of "${document}" are not the received words.\n` +
      `  published: ${excerpt(shown, at.published)}\n` +
      `  received:  ${excerpt(received, at.received)}`
    );
  }
  const isDeclared = isSameDepartures(expected.departures, departures);
  const [met, declared] = [departures, expected.departures].map((all) => JSON.stringify(all));
  return isDeclared
    ? undefined
    : `Unexpected departures ${met} in "${document}", expected those declared: ${declared}.`;
}

/** Whether the departures are the declared ones, in their order. The readings may be typeset. */
const isSameDepartures = (declared: readonly Departure[], met: readonly Departure[]): boolean =>
  declared.length === met.length &&
  declared.every(
    ({ received, reading }, index) =>
      received === met[index]?.received &&
      firstDifference(foldLayout(reading), foldLayout(met[index]?.reading ?? '')) === undefined,
  );

/** The text around an offset, with the character there in ⟦ ⟧ and its code point after it. */
function excerpt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const code = text.codePointAt(at);
  if (code === undefined) return `${before}⟦end⟧`;
  const character = String.fromCodePoint(code);
  const after = text.slice(at + character.length, at + character.length + AROUND);
  return `${before}⟦${character}⟧${after} (${codePointName(character)})`;
}
