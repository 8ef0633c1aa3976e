/**
 * The verbatim check: Markdown without apparatus must equal the received text, character for character, after white space
 * is folded and the declared typography is undone.
 */
import type { MappedText } from '../markdown/mapped-text.ts';

/** The first difference: offsets into the Markdown file and the slice of the received text, with a few words of both. */
export interface TextDifference {
  readonly transcriptionOffset: number;
  readonly receivedOffset: number;
  readonly transcription: string;
  readonly received: string;
}

/** The offsets of each passage in the received slice: its first character, and the one after its last. */
export interface TextComparison {
  readonly difference?: TextDifference;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

interface FoldedText {
  readonly text: string;
  /** Offset of each character before folding. */
  readonly offsets: readonly number[];
}

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '—': '--',
  '–': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

const SPACE = /\s/;

/** True for a character code that folding never changes: between the space and the no-break space. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0xa0;

/** Folds white space to single spaces and undoes the typography that an editor may have typed. */
const foldText = (text: string): string =>
  text
    .replace(/[—–“”‘’]/g, (sign) => PLAIN_SIGNS[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();

/** Folds like `foldText`, and records the offset of each character before folding. */
function foldWithOffsets(text: string, offsetOf: (index: number) => number): FoldedText {
  let out = '';
  const offsets: number[] = [];
  let index = 0;
  while (index < text.length) {
    const start = index;
    while (isPlain(text.charCodeAt(index))) offsets.push(offsetOf(index++));
    out += text.slice(start, index);
    if (index === text.length) break;
    const character = text.charAt(index);
    const plain = SPACE.test(character) ? ' ' : (PLAIN_SIGNS[character] ?? character);
    if (plain !== ' ' || (out !== '' && !out.endsWith(' '))) {
      out += plain;
      for (let at = 0; at < plain.length; at++) offsets.push(offsetOf(index));
    }
    index++;
  }
  if (out.endsWith(' ')) {
    out = out.slice(0, -1);
    offsets.pop();
  }
  return { text: out, offsets };
}

/** A few whole words, beginning with the word at offset `at`. */
const wordsAround = (text: string, at: number): string =>
  /^.{0,24}\S*/.exec(text.slice(text.lastIndexOf(' ', at - 1) + 1))?.[0] ?? '';

/**
 * Compares the streams of a document's passages, joined by white space, with the received text.
 * @param received the lines of the witness, joined by line feeds.
 */
export function compareTexts(
  witnessTexts: readonly MappedText[],
  received: string,
): TextComparison {
  const texts = witnessTexts.map((witnessText) => foldText(witnessText.text));
  if (texts.join(' ') !== foldText(received)) {
    const target = foldWithOffsets(received, (index) => index);
    return { spans: [], difference: findDifference(witnessTexts, target) };
  }
  // Folding never joins or divides words, so a passage has the same number of words in both texts.
  const words = [...received.matchAll(/\S+/g)];
  let at = 0;
  const spans = texts.map((text) => {
    const first = words[at];
    at += text.split(' ').length;
    const last = words[at - 1];
    return {
      start: first?.index ?? received.length,
      end: last === undefined ? received.length : last.index + last[0].length,
    };
  });
  return { spans };
}

/** Finds the first difference between the witness texts and `target`, which are known to differ. */
function findDifference(witnessTexts: readonly MappedText[], target: FoldedText): TextDifference {
  let at = 0;
  let last: FoldedText = { text: '', offsets: [] };
  for (const [number, witnessText] of witnessTexts.entries()) {
    const piece = foldWithOffsets(witnessText.text, (index) => witnessText.offsets[index] ?? 0);
    if (number > 0) {
      if (at < target.text.length && target.text.charAt(at) !== ' ') {
        return differenceAt(piece, 0, target, at);
      }
      at++;
    }
    for (let index = 0; index < piece.text.length; index++) {
      if (piece.text.charAt(index) !== target.text.charAt(at + index)) {
        return differenceAt(piece, index, target, at + index);
      }
    }
    at += piece.text.length;
    last = piece;
  }
  return differenceAt(last, last.text.length, target, at);
}

function differenceAt(
  piece: FoldedText,
  index: number,
  target: FoldedText,
  at: number,
): TextDifference {
  return {
    transcriptionOffset: piece.offsets[index] ?? (piece.offsets.at(-1) ?? -1) + 1,
    receivedOffset: target.offsets[at] ?? (target.offsets.at(-1) ?? -1) + 1,
    transcription: wordsAround(piece.text, index),
    received: wordsAround(target.text, at),
  };
}
