/** A stretch of a passage with the words around it, for concordances. */
import { typeset } from '../markdown/typography.ts';
import type { Mention, Passage } from './document.ts';

/** Words of a passage: a name, a date. Offsets count characters of `Passage.text`. */
export type PassagePart = Pick<Mention, 'form' | 'start' | 'end'>;

export interface KeywordInContext {
  /** The end of the passage before, where the mention stands so near the beginning that there is room. */
  readonly earlier: string;
  readonly before: string;
  readonly form: string;
  readonly after: string;
}

/**
 * Cuts whole words around a stretch, typeset.
 * @param previous the passage before, if there is one
 * @param reach characters kept on each side; an ellipsis says where words were left out.
 * @param units of the edition, as `typeset` takes them
 */
export function keywordInContext(
  passage: Passage,
  mention: PassagePart,
  previous?: Passage,
  reach = 90,
  units?: RegExp,
): KeywordInContext {
  const { text } = passage;
  const whole = typeset(text.slice(0, mention.start), '', units);
  const rest = typeset(text.slice(mention.end), mention.form.slice(-1), units);
  const before = whole.length <= reach ? whole : `… ${lastWords(whole, reach)}`;
  const after = rest.length <= reach ? rest : `${rest.slice(0, reach).replace(/\s+\S*$/, '')} …`;
  const room = reach - whole.length;
  const earlier = room > 0 ? lastWords(typeset(previous?.text ?? '', '', units), room) : '';
  return {
    earlier,
    before,
    form: typeset(text.slice(mention.start, mention.end), '', units),
    after,
  };
}

/** The last whole words of `text` that fit into `room` characters. */
const lastWords = (text: string, room: number): string =>
  text.length <= room ? text : text.slice(text.length - room).replace(/^\S*\s*/, '');
