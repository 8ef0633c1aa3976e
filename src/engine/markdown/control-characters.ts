/**
 * Control characters of a received text: pages show their code points, so that they neither change the order of a line nor
 * disappear. Other characters of bidirectional text (marks and isolates) work as they are: they end with their passage.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { DATA_CHARACTER } from '../../markup/relation.ts';
import { hexCode } from '../source/code-point.ts';

/** Control characters that are no layout, and bidirectional embeddings and overrides. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e]/;

/** Replaces control characters in the text of nodes, at any depth, by elements that show their code points. */
export const showControls = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: showControls(node.children) }];
    return node.type === 'text' && CONTROL.test(node.value) ? splitText(node.value) : [node];
  });

const splitText = (text: string): ElementContent[] =>
  text
    .split(new RegExp(`(${CONTROL.source})`))
    .filter((part) => part !== '')
    .map((part) => (CONTROL.test(part) ? showControl(part) : { type: 'text', value: part }));

function showControl(character: string): ElementContent {
  const code = hexCode(character);
  return h('span', { [DATA_CHARACTER]: code }, `U+${code}`);
}
