/** Reads note calls: `[^15]`, `[^a]`. In some series the labels are characters of the received text. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { CLASS_CALL, DATA_EDITORIAL, DATA_LABEL, ID_CALL, ID_NOTE } from '../../markup/contract.ts';
import { labelInAnchor, markOfLabel } from '../model/note-labels.ts';
import { seriesOfLabel } from '../model/note-series.ts';
import { type InlineState, passSigns } from './inline-state.ts';
import { linkInLink } from './nested-links.ts';

/** Gives each call of a document an id: the first call of note `15` has the id `r-15`, the second `r-15-2`. */
export function countCalls(): (label: string) => string {
  const counts = new Map<string, number>();
  return (label) => {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    const id = `${ID_CALL}${labelInAnchor(label)}`;
    return count === 1 ? id : `${id}-${count}`;
  };
}

/**
 * Reads a call. One inside a link is reported.
 * @param offset the offset of its bracket in the file
 * @param linked whether links may be made: false inside a link
 */
export function readCall(
  label: string,
  offset: number,
  state: InlineState,
  linked: boolean,
): ElementContent {
  const { context, text, calls, witnessText } = state;
  if (!linked) {
    const { source } = context;
    const { length } = `[^${label}]`;
    source.report('link-holds-words', source.point(offset), linkInLink('note call'), { length });
  }
  const id = context.callId(label);
  calls.push({ label, id, at: text.length, position: context.source.point(offset) });
  const mark = markOfLabel(label);
  const isReceived = seriesOfLabel(label, context.registers.noteSeries)?.received ?? false;
  if (isReceived) {
    passSigns(offset, text.length, state);
    witnessText.text += mark;
    for (const _ of mark) witnessText.offsets.push(offset + `[^${label}`.length - mark.length);
  }
  return h(
    'sup',
    {
      className: isReceived ? [CLASS_CALL] : [CLASS_CALL, 'letter'],
      id,
      ...(isReceived ? {} : { [DATA_EDITORIAL]: '' }),
    },
    h(
      'a',
      {
        href: `#${ID_NOTE}${labelInAnchor(label)}`,
        role: 'doc-noteref',
        ariaLabel: context.registers.strings.document.call(mark),
        [DATA_LABEL]: mark,
      },
      h('template', mark),
    ),
  );
}

/** A call of an undefined note, which Markdown parses as text: `[^a]`. The first group is the label. */
export const DANGLING_CALL = /\[\^([^\]\s]+)\]/g;
