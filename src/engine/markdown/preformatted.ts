/** Reads preformatted text, whose spaces and lines are all kept. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';
import { appendKept, type InlineState } from './inline-state.ts';
import { inSegment } from './segment-reader.ts';
import { offsetOf } from './source-text.ts';

/** The text between fences as an element. Words after a fence are reported. */
export function readPreformatted(node: Code, state: InlineState): ElementContent {
  const { source } = state.context;
  if (node.lang != null) {
    source.report(
      'inline-is-transcribable',
      source.point(offsetOf(node)),
      `Unexpected words "${[node.lang, node.meta].filter(Boolean).join(' ')}" after the fence, expected none.`,
    );
  }
  const content = inSegment('preformatted', state, () => {
    let start = source.text.indexOf('\n', offsetOf(node)) + 1;
    for (const [index, line] of node.value.split('\n').entries()) {
      if (index > 0) {
        appendKept({ text: '\n', offsets: [start] }, state);
        start = source.text.indexOf('\n', start) + 1;
      }
      const end = source.text.indexOf('\n', start);
      const first = (end === -1 ? source.text.length : end) - line.length;
      appendKept({ text: line, offsets: Array.from(line, (_, at) => first + at) }, state);
    }
    return [{ type: 'text' as const, value: node.value }];
  });
  return h('pre', content);
}
