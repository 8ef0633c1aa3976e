/** A part of a passage with its context, for concordances. */
import { typeset } from '../markdown/typography.ts';
import type { Mention, Passage } from './document.ts';

/** A part of a passage, such as a name or a date. Offsets are indexes in `Passage.text`. */
export type PassagePart = Pick<Mention, 'form' | 'start' | 'end'>;

export interface KeywordInContext {
  /** The end of the previous passage, if the part is near the beginning. */
  readonly earlier: string;
  readonly before: string;
  readonly form: string;
  readonly after: string;
}

/**
 * Cuts out a part with whole words around it, typeset.
 * @param previous the previous passage, if there is one
 * @param reach maximum characters on each side; an ellipsis marks omitted words
 */
export function keywordInContext(
  passage: Passage,
  mention: PassagePart,
  previous?: Passage,
  reach = 90,
): KeywordInContext {
  const { text } = passage;
  const whole = typeset(text.slice(0, mention.start));
  const rest = typeset(text.slice(mention.end), mention.form.slice(-1));
  const before = whole.length <= reach ? whole : `… ${lastWords(whole, reach)}`;
  const after = rest.length <= reach ? rest : `${rest.slice(0, reach).replace(/\s+\S*$/, '')} …`;
  const room = reach - whole.length;
  const earlier = room > 0 ? lastWords(typeset(previous?.text ?? ''), room) : '';
  return {
    earlier,
    before,
    form: typeset(text.slice(mention.start, mention.end)),
    after,
  };
}

/** The last whole words of `text` within `room` characters. */
const lastWords = (text: string, room: number): string =>
  text.length <= room ? text : text.slice(text.length - room).replace(/^\S*\s*/, '');
