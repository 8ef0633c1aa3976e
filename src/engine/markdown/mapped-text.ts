/** Text with source offsets, so that messages can point at the exact character. */
import type { Text } from 'mdast';
import { isLayout } from '../../markup/relation.ts';

/** A text and the offset of each of its characters in the source file. */
export interface MappedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/**
 * Reads a text node, with layout folded. A character that was escaped or encoded has the offset of its source.
 * @param file the text of the whole file
 * @param skip number of characters at the beginning of the node that are block attributes
 */
export function readMappedText(node: Text, file: string, skip = 0): MappedText {
  let at = node.position?.start.offset ?? 0;
  let text = '';
  let spaced = false;
  const offsets: number[] = [];
  for (let index = 0; index < node.value.length; index++) {
    const character = node.value.charAt(index);
    if (file.charAt(at) !== character) {
      const found = file.indexOf(character, at);
      if (found !== -1 && found - at < 40) at = found;
    }
    if (index >= skip) {
      const isSpace = isLayout(character);
      if (!isSpace || !spaced) {
        text += isSpace ? ' ' : character;
        offsets.push(at);
      }
      spaced = isSpace;
    }
    at++;
  }
  return { text, offsets };
}

/** The characters from `start` to `end` (exclusive), with their offsets. */
export const sliceText = (run: MappedText, start: number, end?: number): MappedText => ({
  text: run.text.slice(start, end),
  offsets: run.offsets.slice(start, end),
});
