import { suggestionFor } from '../diagnostics/suggestions.ts';
import { placeOfLink } from './links.ts';
import type { Rule } from './rule.ts';

/** Every level of a call number is declared by the archive that holds the document. */
export const levelIsKnown: Rule = {
  name: 'level-is-known',
  *check({ documents, groups }) {
    for (const { record, links } of documents) {
      const archive = groups.find(({ id }) => id === record.archive?.repository);
      // An archive that no register holds is reported by `name-is-known`.
      if (archive === undefined) continue;
      const known = archive.levels.map(({ id }) => id);
      for (const link of links) {
        if (link.to !== 'levels' || known.includes(link.id)) continue;
        yield {
          message:
            known.length === 0
              ? `Unexpected level "${link.id}": the archive "${archive.id}" declares no levels.`
              : `Unexpected level "${link.id}", expected one that the archive "${archive.id}" declares: ${known.join(', ')}.`,
          ...placeOfLink(link),
          ...suggestionFor(link.id, known),
        };
      }
    }
  },
};
