/** Emendations of the received text: `:reading[their]{received=thier reason="a slip of the pen"}`. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TextDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import { CLASS_DEPARTURE, DATA_RECEIVED } from '../../markup/contract.ts';
import { foldLayout } from '../../markup/relation.ts';
import type { InlineState } from './inline-state.ts';
import { DANGLING_CALL } from './note-calls.ts';
import { offsetOf } from './source-text.ts';

/** The most words that an emendation may replace, or put in their place. docs/rules/departure-is-bounded.md says so, too. */
const MAX_WORDS = 8;

/**
 * Reads an emendation: the page shows the emended words, the verbatim check uses the received ones. It needs both, a reason,
 * and no more than a few words; nothing inside it is marked. What is missing is reported.
 */
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
  const length = ':reading'.length;
  if (!/\p{L}/u.test(reason)) {
    source.report(
      'departure-has-reason',
      source.point(offset),
      `Unexpected reading "${reading}" without a reason, expected reason="…" in its braces.`,
      { length },
    );
  }
  for (const fault of boundsExceeded(received, reading)) {
    source.report('departure-is-bounded', source.point(offset), fault, { length });
  }
  reportMarkup(node, state);
  return h('span', { className: [CLASS_DEPARTURE], [DATA_RECEIVED]: received }, reading);
}

/** What is wrong with the two sides of an emendation. */
function boundsExceeded(received: string, reading: string): string[] {
  const sides = [
    { name: 'received text', text: foldLayout(received), example: 'received="…" in the braces' },
    { name: 'reading', text: foldLayout(reading), example: 'words in the brackets' },
  ];
  return sides.flatMap(({ name, text, example }) => {
    if (text === '') return `Unexpected emendation without a ${name}, expected ${example}.`;
    const words = text.split(' ').length;
    return words > MAX_WORDS
      ? `Unexpected ${name} of ${words} words, expected at most ${MAX_WORDS}; a longer one belongs in a note.`
      : [];
  });
}

/** Reports names, calls and other marks inside an emendation: they would be lost. */
function reportMarkup({ children }: TextDirective, { context: { source } }: InlineState): void {
  for (const child of children) {
    const call = child.type === 'text' ? child.value.search(DANGLING_CALL) : 0;
    if (child.type === 'text' && call === -1) continue;
    const met =
      child.type === 'text' || child.type === 'footnoteReference' ? 'note call' : child.type;
    source.report(
      'inline-is-transcribable',
      source.point(offsetOf(child) + call),
      `Unexpected ${met} in a reading, expected words; put it before or after the reading.`,
    );
  }
}
