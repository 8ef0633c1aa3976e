/** Decodes source files strictly: bytes that are not UTF-8, and characters that no text has, are faults with their place. */
import { codePointName } from './code-point.ts';
import { listPlaces } from './places.ts';
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
  /** Faults of bytes, or else of characters, in the order of the text. */
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
  // Not fatal, so that the places of wrong bytes are known.
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = withLineFeeds(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded);
  const wrong = decoded.includes('\uFFFD') ? wrongBytes(bytes) : [];
  if (wrong.length > 0) return { text: '', faults: wrong };
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

/** The faults of bytes that are not UTF-8. Adjacent ones are one fault. */
function wrongBytes(bytes: Uint8Array): DecodingFault[] {
  const encoding = guessEncoding(bytes);
  return listPlaces(wrongOffsets(bytes)).map(({ offset, more }) => {
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase();
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
    const message =
      `Unexpected byte 0x${byte} at offset ${offset}${more}, expected UTF-8: save the file as UTF-8; ` +
      `this looks like ${encoding}.`;
    return { kind: 'bytes', message, point: pointAt(before, before.length) };
  });
}

/** The offset of each byte that is not UTF-8 and follows one that is. */
function wrongOffsets(bytes: Uint8Array): number[] {
  const found: number[] = [];
  let wasWrong = false;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0 && !wasWrong) found.push(at);
    wasWrong = length === 0;
    at += Math.max(1, length);
  }
  return found;
}

/**
 * The length of the character in UTF-8 at an offset, by table 3-7 of the Unicode Standard
 * (https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506); 0 if there is none.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (first < 0x80) return 1;
  const within = (byte: number, low = 0x80, high = 0xbf): boolean => byte >= low && byte <= high;
  if (within(first, 0xc2, 0xdf)) return within(second) ? 2 : 0;
  if (within(first, 0xe0, 0xef)) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return within(second, low, high) && within(third) ? 3 : 0;
  }
  if (!within(first, 0xf0, 0xf4)) return 0;
  const low = first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xf4 ? 0x8f : 0xbf;
  return within(second, low, high) && within(third) && within(fourth) ? 4 : 0;
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
const NO_TEXT = /\0|\uFFFD|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\0', 'NUL (U+0000)'],
  ['\uFFFD', 'replacement character (U+FFFD), which stands for bytes that were lost'],
]);

/** Finds the characters in `text` that no text has. */
export function characterFaults(text: string): DecodingFault[] {
  const offsets = Array.from(text.matchAll(NO_TEXT), ({ index }) => index);
  return listPlaces(offsets).map(({ offset, more }) => {
    const code = text.codePointAt(offset) ?? 0;
    const character = String.fromCodePoint(code);
    const kind = code >= 0xd800 && code <= 0xdfff ? 'lone surrogate' : 'non-character';
    const name = NAMES.get(character) ?? `${kind} (${codePointName(character)})`;
    const message = `Unexpected ${name}${more}, expected characters of a text.`;
    return { kind: 'character', message, point: pointAt(text, offset) };
  });
}

/** The position of an index in a text whose lines may end in LF, CRLF or CR. */
function pointAt(text: string, index: number): Point {
  const before = text
    .slice(0, index)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
