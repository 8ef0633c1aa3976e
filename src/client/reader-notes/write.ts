/** Writes a note on words of the page. */
import { DATA_TRANSCRIPTION } from '../../markup/contract.ts';
import { canonicalAddress } from '../selection/citing.ts';
import { writeNote } from './form.ts';
import { showNotes } from './marks.ts';
import { makeTarget } from './note.ts';
import { quoteOf } from './quote.ts';
import { partIn, readPassages } from './words.ts';

/**
 * Opens the form for a note on the words in a range.
 * @param on how they are cited: `I.32`
 * @param back what had the focus before
 */
export async function writeOn(range: Range, on: string, back: Element | null): Promise<void> {
  const text = document.querySelector(`[${DATA_TRANSCRIPTION}]`);
  const page = canonicalAddress().replace(/[?#].*/, '');
  const parts = (text ? readPassages(text) : []).flatMap((words) => {
    const part = partIn(words, range);
    return part === undefined ? [] : [{ words, quote: quoteOf(words.text, part) }];
  });
  const first = parts[0]?.words.passage;
  if (first === undefined) return;
  const target = parts.map(({ words, quote }) => makeTarget(page, words.passage.id, quote));
  await writeNote(target, {
    on,
    quoted: parts.map(({ quote }) => quote.exact).join('\n'),
    source: parts.at(-1)?.words.passage ?? first,
    done: async (note) => {
      const buttons = note && (await showNotes());
      const before = back instanceof HTMLElement && back !== document.body ? back : undefined;
      (buttons?.get(first) ?? before ?? first.querySelector<HTMLElement>('a'))?.focus();
    },
  });
}
