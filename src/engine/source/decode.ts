/** Decodes source files strictly: bytes that are not UTF-8, and characters that no text has, are faults with their place. */
import { codePointName } from './code-point.ts';
import type { Point } from './position.ts';

/** A fault of a file's bytes or characters. */
export interface DecodingFault {
  /** Whether the bytes are no UTF-8, or say a character that no text has. */
  readonly kind: 'bytes' | 'character';
  readonly message: string;
  readonly point: Point;
}

export interface Decoded {
  /** The text without a byte-order mark, its lines ended by line feeds; empty if the bytes cannot be decoded. */
  readonly text: string;
  /** The first fault of each kind. */
  readonly faults: readonly DecodingFault[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** How many bytes at the beginning are looked at to tell UTF-16 without a byte-order mark. */
const SAMPLE = 1000;

/** Decodes a file. Line ends may be LF, CRLF or CR. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) {
    const message = `Unexpected ${utf16}, expected UTF-8: save the file as UTF-8.`;
    return { text: '', faults: [{ kind: 'bytes', message, point: { line: 1, column: 1 } }] };
  }
  // Not fatal, so that the place of the first wrong byte is known.
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = withLineFeeds(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded);
  const wrong = decoded.includes('\uFFFD') ? findWrongByte(bytes, decoded) : undefined;
  if (wrong !== undefined) return { text: '', faults: [wrong] };
  return { text, faults: characterFaults(text) };
}

/** The text with LF for CRLF and CR. */
const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

function guessUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  const nulls = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  // Text in UTF-16 has a NUL in one half of most of its pairs, and in the other half of almost none.
  if (Math.max(even, odd) * 2 < length * 0.4) return undefined;
  if (even > odd * 8) return 'UTF-16 (big-endian, without a byte-order mark)';
  return odd > even * 8 ? 'UTF-16 (little-endian, without a byte-order mark)' : undefined;
}

/**
 * Finds the first bytes that are not UTF-8.
 * @param decoded the bytes with U+FFFD in place of what is not UTF-8
 * @returns nothing if every U+FFFD is in the bytes as such
 */
function findWrongByte(bytes: Uint8Array, decoded: string): DecodingFault | undefined {
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (;;) {
    const index = decoded.indexOf('\uFFFD', from);
    if (index === -1) return undefined;
    offset += encoder.encode(decoded.slice(from, index)).length;
    from = index + 1;
    const isCharacter = [0xef, 0xbf, 0xbd].every((byte, at) => bytes[offset + at] === byte);
    if (!isCharacter) return wrongByte(bytes, offset, pointAt(decoded, index));
    offset += 3;
  }
}

function wrongByte(bytes: Uint8Array, offset: number, point: Point): DecodingFault {
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase();
  const message =
    `Unexpected byte 0x${byte} at offset ${offset}, expected UTF-8: save the file as UTF-8; ` +
    `this looks like ${guessEncoding(bytes)}.`;
  return { kind: 'bytes', message, point };
}

/** Guesses a one-byte encoding: Cyrillic words have several high bytes in a row, words with accents rarely have. */
function guessEncoding(bytes: Uint8Array): string {
  let high = 0;
  let inRow = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0xc0) continue;
    high++;
    if ((bytes[at + 1] ?? 0) >= 0xc0 || (bytes[at - 1] ?? 0) >= 0xc0) inRow++;
  }
  return high > 3 && inRow > high / 2 ? 'windows-1251' : 'windows-1252';
}

/** Characters that no text has: NUL, the replacement character, lone surrogates, non-characters. */
const NO_TEXT = /\0|\uFFFD|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\0', 'NUL (U+0000)'],
  ['\uFFFD', 'replacement character (U+FFFD), which stands for bytes that were lost'],
]);

/** Finds the first character in `text` that no text has. */
export function characterFaults(text: string): DecodingFault[] {
  const found = NO_TEXT.exec(text);
  if (found === null) return [];
  const [character] = found;
  const code = character.codePointAt(0) ?? 0;
  const kind = code >= 0xd800 && code <= 0xdfff ? 'lone surrogate' : 'non-character';
  const name = NAMES.get(character) ?? `${kind} (${codePointName(character)})`;
  const message = `Unexpected ${name}, expected characters of a text.`;
  return [{ kind: 'character', message, point: pointAt(text, found.index) }];
}

/** The position of an index in a text whose lines may end in LF, CRLF or CR. */
function pointAt(text: string, index: number): Point {
  const before = text
    .slice(0, index)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
