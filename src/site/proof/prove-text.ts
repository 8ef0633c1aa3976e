/** Proves that a transcription on a finished page has the received words. */
import { firstDifference, foldLayout } from '../../markup/relation.ts';
import type { PublishedText } from './published-text.ts';

/** What the page of a document must show. */
export interface ExpectedText {
  /** The value of `data-witness`. */
  readonly witness: string;
  /** The received lines, joined by line feeds. */
  readonly received: string;
  /** The received words of each declared departure, in the order of the text. */
  readonly departures: readonly string[];
}

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
  const [met, declared] = [departures, expected.departures].map((words) => JSON.stringify(words));
  return met === declared
    ? undefined
    : `Unexpected departures ${met} in "${document}", expected those declared: ${declared}.`;
}

/** The text around an offset, with the character there in ⟦ ⟧ and its code point after it. */
function excerpt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const code = text.codePointAt(at);
  if (code === undefined) return `${before}⟦end⟧`;
  const character = String.fromCodePoint(code);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const after = text.slice(at + character.length, at + character.length + AROUND);
  return `${before}⟦${character}⟧${after} (${name})`;
}
