/** A stretch of a passage with the words around it, for concordances. */
import { typeset } from '../rehype/typography.ts';
import type { Mention, Passage } from './document.ts';

/** Words of a passage: a name, a date. Offsets count characters of `Passage.text`. */
export type Stretch = Pick<Mention, 'form' | 'start' | 'end'>;

export interface KeywordInContext {
  readonly before: string;
  readonly form: string;
  readonly after: string;
}

/**
 * Cuts whole words around a stretch, typeset.
 * @param reach characters kept on each side; an ellipsis says where words were left out.
 */
export function keywordInContext(passage: Passage, mention: Stretch, reach = 90): KeywordInContext {
  const { text } = passage;
  const whole = typeset(text.slice(0, mention.start));
  const rest = typeset(text.slice(mention.end), mention.form.slice(-1));
  const before = whole.length <= reach ? whole : `…${whole.slice(-reach).replace(/^\S*/, '')}`;
  const after = rest.length <= reach ? rest : `${rest.slice(0, reach).replace(/\s+\S*$/, '')} …`;
  return { before, form: typeset(text.slice(mention.start, mention.end)), after };
}
