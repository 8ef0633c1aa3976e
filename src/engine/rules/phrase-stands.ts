import { untypeset } from '../markdown/typography.ts';
import { quotations } from './quotations.ts';
import type { Rule } from './rule.ts';

/** Every quoted phrase occurs in its passage. White space and typography may differ. */
export const phraseStands: Rule = {
  name: 'phrase-stands',
  *check(edition, context) {
    for (const { document: id, passage: anchor, phrase, file, locate } of quotations(
      edition,
      context,
    )) {
      const document = edition.documents.find((one) => one.id === id);
      const passage = document?.passages.find((one) => one.id === anchor);
      if (document === undefined || passage === undefined) continue;
      if (untypeset(passage.text).includes(untypeset(phrase).trim())) continue;
      yield {
        message: `Unexpected phrase "${phrase}", expected words of the passage "${id}#${anchor}".`,
        file,
        point: locate('phrase'),
        length: phrase.length,
        related: [{ file: document.file, point: passage.position, message: 'the passage' }],
      };
    }
  },
};
