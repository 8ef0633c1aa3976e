/** Words of the source that are added as they are. */
import type { ElementContent } from 'hast';
import { appendText, type InlineState } from './inline-state.ts';
import type { MappedText } from './mapped-text.ts';

/** The space between two segments. Its offset is that of the character before it, so that no signs are passed with it. */
export function space(state: InlineState): ElementContent {
  return plain({ text: ' ', offsets: [state.witnessText.offsets.at(-1) ?? 0] }, state);
}

/** Words with their offsets, added to the text of the passage. */
export function plain(run: MappedText, state: InlineState): ElementContent {
  appendText(run, state);
  return { type: 'text', value: run.text };
}
