/** Words with their places in the file: what makes a message point at the character that is wrong. */
import type { Text } from 'mdast';

const SPACE = /\s/;

/** Characters, each with its offset in the file it comes from. */
export interface MappedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/**
 * Reads a text node as a run, with white space folded.
 * @param file the whole file's text, on which the node's positions count.
 * @param skip characters of the node that are apparatus (block attributes).
 *
 * A character that Markdown escaped or decoded keeps the offset of the sign it was written with.
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
      const isSpace = SPACE.test(character);
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

/** The characters from `start` up to `end`, with their offsets. */
export const sliceText = (run: MappedText, start: number, end?: number): MappedText => ({
  text: run.text.slice(start, end),
  offsets: run.offsets.slice(start, end),
});
