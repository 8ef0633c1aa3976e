import { suggestionFor } from '../diagnostics/suggestions.ts';
import { placeOfLink } from './links.ts';
import type { Rule } from './rule.ts';

/** Every document's genre is one of the general ones or declared in `genres.yaml`. */
export const genreIsKnown: Rule = {
  name: 'genre-is-known',
  *check({ documents, genres }) {
    const known = genres.map(({ id }) => id);
    for (const link of documents.flatMap(({ links }) => links)) {
      if (link.to !== 'genres' || known.includes(link.id)) continue;
      yield {
        message: `Unexpected genre "${link.id}", expected one of: ${known.toSorted().join(', ')}.`,
        ...placeOfLink(link),
        ...suggestionFor(link.id, known),
      };
    }
  },
};
