/** Reads the inline content of a passage, node by node. */
import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { withBrokenNames } from './broken-names.ts';
import { appendText, type InlineState } from './inline-state.ts';
import { readMappedText } from './mapped-text.ts';
import { readEmphasis } from './marks.ts';
import { readBrokenName } from './names.ts';
import { readCall } from './note-calls.ts';
import { readReference } from './references.ts';
import { offsetOf } from './source-text.ts';
import { readDirective } from './text-directives.ts';
import { readWords } from './words.ts';

/**
 * Reads nodes one after another. Names that the beginning of a page divides are whole.
 * @param linked whether links may be made: false inside a link
 * @param skip number of characters at the beginning of the first node that are block attributes
 */
export function readInlines(
  nodes: readonly PhrasingContent[],
  state: InlineState,
  linked: boolean,
  skip = 0,
): ElementContent[] {
  return withBrokenNames(nodes, state, skip).flatMap((node, index) =>
    node.type === 'brokenName'
      ? readBrokenName(node, state, linked, (children) => readInlines(children, state, false))
      : readInline(node, state, linked, index === 0 ? skip : 0),
  );
}

/**
 * Reads a node and everything in it. A node that is not allowed is reported, and its words are left out.
 * @param linked whether links may be made: false inside a link
 * @param skip number of characters at the beginning of the node that are block attributes
 */
export function readInline(
  node: PhrasingContent,
  state: InlineState,
  linked: boolean,
  skip = 0,
): ElementContent[] {
  const { source } = state.context;
  const readAll = (nodes: readonly PhrasingContent[], isLinked = linked): ElementContent[] =>
    readInlines(nodes, state, isLinked);
  switch (node.type) {
    case 'text':
      return readWords(readMappedText(node, source.text, skip), state, linked);
    case 'break':
      appendText({ text: ' ', offsets: [offsetOf(node)] }, state);
      return [{ type: 'text', value: ' ' }];
    case 'link': {
      const start = state.text.length;
      const phrase = readAll(node.children, false);
      return readReference(node, start, phrase, state, linked);
    }
    case 'footnoteReference':
      return [readCall(node.label ?? node.identifier, offsetOf(node), state, linked)];
    case 'textDirective':
      return readDirective(node, state, linked, readAll);
    case 'emphasis':
    case 'strong':
      return readEmphasis(node, state, readAll);
    default:
      source.report(
        'inline-is-transcribable',
        source.point(offsetOf(node)),
        node.type === 'image' || node.type === 'imageReference'
          ? 'Unexpected image, expected words: a transcription has no images.'
          : `Unexpected ${node.type}, expected words, a note call, a reference or a name; put "\\" before a sign that is the text's own.`,
      );
      return [];
  }
}
