import { untypeset } from '../markdown/typography.ts';
import type { Document, Passage } from '../model/document.ts';
import { nearestWords } from './nearest-words.ts';
import { quotations } from './quotations.ts';
import type { Rule } from './rule.ts';

/** Every quoted phrase occurs in its passage. White space and typography may differ. */
export const phraseStands: Rule = {
  name: 'phrase-stands',
  *check(edition, context) {
    for (const one of quotations(edition, context)) {
      const { document: id, passage: anchor, phrase, asReceived, file, locate } = one;
      const document = edition.documents.find((other) => other.id === id);
      const passage = document?.passages.find((other) => other.id === anchor);
      if (document === undefined || passage === undefined) continue;
      const text = untypeset(asReceived ? receivedText(document, passage) : passage.text);
      if (text.includes(untypeset(phrase).trim())) continue;
      yield {
        message: `Unexpected phrase "${phrase}", expected words of the passage "${id}#${anchor}".`,
        file,
        point: locate('phrase'),
        length: phrase.length,
        ...nearestWords(untypeset(phrase), text),
        related: [{ file: document.file, point: passage.position, message: 'the passage' }],
      };
    }
  },
};

/** The text of a passage before the emendations of the editors. */
function receivedText({ emendations }: Document, { id, text }: Passage): string {
  return emendations
    .filter(({ passage }) => passage === id)
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (out, { start, end, received }) => out.slice(0, start) + received + out.slice(end),
      text,
    );
}
