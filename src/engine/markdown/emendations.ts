/** Emendations of the received text: `:reading[their]{received=thier reason="a slip of the pen"}`. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TextDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import { CLASS_DEPARTURE, DATA_RECEIVED } from '../../markup/contract.ts';
import type { InlineState } from './inline-state.ts';
import { offsetOf } from './source-text.ts';

/** Reads an emendation: the page shows the emended words, the verbatim check uses the received ones. A missing reason is reported. */
export function readEmendation(node: TextDirective, state: InlineState): ElementContent {
  const { source } = state.context;
  const offset = offsetOf(node);
  const received = node.attributes?.received ?? '';
  const reason = node.attributes?.reason ?? '';
  const reading = wordsOf(node);
  const start = state.text.length;
  state.text += reading;
  state.emendations.push({ start, end: state.text.length, received, reading, reason });
  state.witnessText.text += received;
  for (const _ of received) state.witnessText.offsets.push(offset);
  if (reason === '') {
    source.report(
      'departure-has-reason',
      source.point(offset),
      `Unexpected reading "${reading}" without a reason, expected reason="…" in its braces.`,
      { length: ':reading'.length },
    );
  }
  return h('span', { className: [CLASS_DEPARTURE], [DATA_RECEIVED]: received }, reading);
}
