/**
 * The verbatim check: Markdown without apparatus must equal the received text, character for character. A run of layout
 * (spaces, tabs, ends of lines and pages) counts as one space; nothing else is folded.
 */
import { foldLayout, isLayout } from '../../markup/relation.ts';
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

/** The words of a text, which folding does not divide. */
const WORD = /[^ \t\n\f\r]+/g;

interface FoldedText {
  readonly text: string;
  /** Offset of each character before folding. */
  readonly offsets: readonly number[];
}

/** Folds like `foldLayout`, and records the offset of each character before folding. */
function foldWithOffsets(text: string, offsetOf: (index: number) => number): FoldedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const folded = isLayout(character) ? ' ' : character;
    if (folded === ' ' && (characters.at(-1) ?? ' ') === ' ') continue;
    characters.push(folded);
    offsets.push(offsetOf(index));
  }
  if (characters.at(-1) === ' ') {
    characters.pop();
    offsets.pop();
  }
  return { text: characters.join(''), offsets };
}

/** A few whole words, beginning with the word at offset `at`. */
const wordsAround = (text: string, at: number): string =>
  /^.{0,24}\S{0,24}/.exec(text.slice(text.lastIndexOf(' ', at - 1) + 1))?.[0] ?? '';

/**
 * Compares the streams of a document's passages, joined by white space, with the received text.
 * @param received the lines of the witness, joined by line feeds.
 */
export function compareTexts(
  witnessTexts: readonly MappedText[],
  received: string,
): TextComparison {
  const texts = witnessTexts.map((witnessText) => foldLayout(witnessText.text));
  if (texts.join(' ') !== foldLayout(received)) {
    const target = foldWithOffsets(received, (index) => index);
    return { spans: [], difference: findDifference(witnessTexts, target) };
  }
  // Folding never joins or divides words, so a passage has the same number of words in both texts.
  const words = [...received.matchAll(WORD)];
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
