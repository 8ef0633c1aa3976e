import { suggestionFor } from '../diagnostics/suggestions.ts';
import { linksOf, placeOfLink } from './links.ts';
import type { Rule } from './rule.ts';

/** Every cited work exists in the bibliography. */
export const workIsKnown: Rule = {
  name: 'work-is-known',
  *check(edition) {
    const keys = edition.works.map((work) => work.id);
    const known = new Set(keys);
    for (const link of linksOf(edition)) {
      if (link.to !== 'works' || known.has(link.id)) continue;
      yield {
        message:
          link.id === ''
            ? 'Unexpected form of a citation, expected [@key] or [@key, p. 8].'
            : `Unexpected work "${link.id}", expected a key of the bibliography.`,
        ...placeOfLink(link),
        ...suggestionFor(link.id, keys),
      };
    }
  },
};
