import { suggestionFor } from '../diagnostics/suggestions.ts';
import { placeOfLink } from './links.ts';
import type { Rule } from './rule.ts';
import { oneOf } from './wording.ts';

/** Every kind of notes in a document is declared in edition.yaml, and every label in it is that of a note of the document. */
export const noteKindIsKnown: Rule = {
  name: 'note-kind-is-known',
  *check({ documents, record }) {
    const kinds = record.noteKinds.map(({ id }) => id);
    for (const { links, notes } of documents) {
      const labels = notes.map(({ label }) => label);
      for (const link of links) {
        if (link.to === 'noteKinds' && !kinds.includes(link.id)) {
          yield {
            message:
              kinds.length === 0
                ? `Unexpected kind of notes "${link.id}", expected its declaration under "noteKinds" in edition.yaml.`
                : `Unexpected kind of notes "${link.id}", expected ${oneOf('kind', kinds)}.`,
            ...placeOfLink(link),
            ...suggestionFor(link.id, kinds),
          };
        }
        if (link.to === 'notes' && !labels.includes(link.id)) {
          yield {
            message: `Unexpected note "${link.id}", expected the label of a note of this document.`,
            ...placeOfLink(link),
            // Of one letter, every other letter is as near.
            ...(link.id.length > 1 ? suggestionFor(link.id, labels) : {}),
          };
        }
      }
    }
  },
};
