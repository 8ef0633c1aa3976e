/** Reads text of a passage that may contain names and note calls. */
import type { ElementContent } from 'hast';
import type { InlineState } from './inline-state.ts';
import { type MappedText, sliceText } from './mapped-text.ts';
import { readNames } from './names.ts';
import { DANGLING_CALL, readCall } from './note-calls.ts';

/** Reads text. @param linked whether links may be made: false inside a link */
export function readWords(run: MappedText, state: InlineState, linked: boolean): ElementContent[] {
  const out: ElementContent[] = [];
  let from = 0;
  for (const match of run.text.matchAll(DANGLING_CALL)) {
    out.push(...readNames(sliceText(run, from, match.index), state, linked));
    out.push(readCall(match[1] ?? '', run.offsets[match.index] ?? 0, state, linked));
    from = match.index + match[0].length;
  }
  out.push(...readNames(sliceText(run, from), state, linked));
  return out;
}
