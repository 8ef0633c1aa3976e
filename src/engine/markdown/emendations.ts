/**
 * Emendations of the received text: `:reading[their]{received=thier reason="a slip of the pen"}`, and words that the editors
 * supply: `:supplied[the]{reason="left out"}`.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import { CLASS_DEPARTURE, DATA_EDITORIAL, DATA_RECEIVED } from '../../markup/contract.ts';
import { foldLayout } from '../../markup/relation.ts';
import { controlsIn } from '../source/control.ts';
import { appendReading, type InlineState, passSigns } from './inline-state.ts';
import { DANGLING_CALL } from './note-calls.ts';
import { offsetOf } from './source-text.ts';

/** The most words that an emendation may replace, or put in their place. docs/rules/departure-is-bounded.md says so, too. */
const MAX_WORDS = 8;

/**
 * Reads an emendation: the page shows the emended words, the verbatim check uses the received ones. Each
 * has at most a few words, and nothing inside it is marked. What is missing is reported by the check of directives.
 */
export function readEmendation(node: TextDirective, state: InlineState): ElementContent {
  const { source } = state.context;
  const offset = offsetOf(node);
  const received = node.attributes?.received ?? '';
  const reason = node.attributes?.reason ?? '';
  const reading = wordsOf(node);
  const start = state.text.length;
  passSigns(offset, start, state);
  appendReading(reading, state);
  state.emendations.push({ start, end: state.text.length, received, reading, reason });
  state.departures.push({ received, reading });
  state.witnessText.text += received;
  for (const _ of received) state.witnessText.offsets.push(offset);
  const length = ':reading'.length;
  reportReason('reading', node, state);
  if (foldLayout(reading) !== '' && foldLayout(received) === foldLayout(reading)) {
    const message = 'Unexpected reading that is the received text, expected another.';
    source.report('departure-is-bounded', source.point(offset), message, { length });
  }
  for (const fault of boundsExceeded(received, reading)) {
    source.report('departure-is-bounded', source.point(offset), fault, { length });
  }
  reportControls('reading', reading + reason, node, state);
  reportMarkup(node, state);
  return h('span', { className: [CLASS_DEPARTURE], [DATA_RECEIVED]: received }, reading);
}

/**
 * Reads words that the editors supply. They are no more than a few. Names and calls of editors' notes may be
 * among them.
 */
export function readSupplied(
  node: TextDirective,
  state: InlineState,
  read: (nodes: readonly PhrasingContent[]) => ElementContent[],
): ElementContent {
  const { source } = state.context;
  const { witnessText } = state;
  const start = state.text.length;
  const before = witnessText.text.length;
  const outside = state.departures.length;
  const content = read(node.children);
  const reading = state.text.slice(start);
  const reason = node.attributes?.reason ?? '';
  const length = ':supplied'.length;
  if (
    state.departures.length > outside ||
    foldLayout(witnessText.text.slice(before)) !== foldLayout(reading)
  ) {
    source.report(
      'inline-is-transcribable',
      source.point(offsetOf(node)),
      'Unexpected received words in supplied ones, expected words of the editors, names and calls of their notes.',
      { length },
    );
  }
  // None of it was received.
  witnessText.text = witnessText.text.slice(0, before);
  witnessText.offsets.length = before;
  state.departures.splice(outside, Number.POSITIVE_INFINITY, { received: '', reading });
  state.emendations.push({ start, end: state.text.length, received: '', reading, reason });
  reportReason('supplied', node, state);
  reportControls('supplied', reading + reason, node, state);
  for (const fault of faultsOfSide('supplied text', reading)) {
    source.report('departure-is-bounded', source.point(offsetOf(node)), fault, { length });
  }
  const bracket = (sign: string): ElementContent =>
    h('span', { className: ['bracket'], [DATA_EDITORIAL]: '' }, sign);
  return h('span', { className: ['supplied'], [DATA_RECEIVED]: '' }, [
    bracket('['),
    ...content,
    bracket(']'),
  ]);
}

/** Reports a reason that says nothing. A missing one is reported by the check of directives. */
function reportReason(
  name: 'reading' | 'supplied',
  node: TextDirective,
  { context: { source } }: InlineState,
): void {
  const reason = node.attributes?.reason ?? '';
  if (reason.trim() === '' || /\p{L}/u.test(reason)) return;
  source.report(
    'departure-has-reason',
    source.point(offsetOf(node)),
    `Unexpected reason "${reason}" of :${name}, expected words.`,
    { length: name.length + 1 },
  );
}

function reportControls(
  name: 'reading' | 'supplied',
  words: string,
  node: TextDirective,
  { context: { source } }: InlineState,
): void {
  if (controlsIn(words).length === 0) return;
  source.report(
    'character-is-text',
    source.point(offsetOf(node)),
    `Unexpected control character in the words or the reason of :${name}, expected text.`,
    { length: name.length + 1 },
  );
}

/** What is wrong with the two sides of an emendation, or with the received side of a mark. */
export const boundsExceeded = (received: string, reading?: string): string[] => [
  ...faultsOfSide('received text', received),
  ...(reading === undefined ? [] : faultsOfSide('reading', reading)),
];

function faultsOfSide(name: string, side: string): string[] {
  const words = foldLayout(side).split(' ').length;
  return words > MAX_WORDS
    ? [
        `Unexpected ${name} of ${words} words, expected at most ${MAX_WORDS}; a longer one belongs in a note.`,
      ]
    : [];
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
