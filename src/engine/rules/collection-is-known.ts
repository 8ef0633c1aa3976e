import { suggestionFor } from '../diagnostics/suggestions.ts';
import { placeOfLink } from './links.ts';
import type { Rule } from './rule.ts';
import { oneOf } from './wording.ts';

/** Every collection that a document or collection is part of is declared, and a collection stands below the one it is in. */
export const collectionIsKnown: Rule = {
  name: 'collection-is-known',
  *check({ documents, record }, { yaml }) {
    const known = record.collections.map(({ id }) => id);
    for (const link of documents.flatMap(({ links }) => links)) {
      if (link.to !== 'collections' || known.includes(link.id)) continue;
      yield {
        message: `Unexpected collection "${link.id}", expected ${oneOf('collection', known)}.`,
        ...placeOfLink(link),
        ...suggestionFor(link.id, known),
      };
    }
    const { file, locate } = yaml.edition;
    for (const [index, { id, within }] of record.collections.entries()) {
      const above = known.slice(0, index);
      if (within === undefined || above.includes(within)) continue;
      yield {
        message: `Unexpected collection "${within}" around "${id}", expected ${above.length === 0 ? 'a collection that stands above it in the list' : oneOf('collection', above)}.`,
        file,
        point: locate(['collections', index, 'within']),
        length: within.length,
        ...suggestionFor(within, above),
      };
    }
  },
};
