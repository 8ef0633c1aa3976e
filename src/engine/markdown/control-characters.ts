/**
 * Control characters of a received text: pages show their code points, so that they neither change the order of a line nor
 * disappear. Other characters of bidirectional text (marks and isolates) work as they are: they end with their passage.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { DATA_CHARACTER } from '../../markup/contract.ts';
import { hexCode } from '../source/code-point.ts';
import { CONTROL } from '../source/control.ts';

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
