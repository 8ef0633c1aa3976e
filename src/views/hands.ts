/** The people through whom words come, in sentences. */
import { typeset } from '../engine/markdown/typography.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { partyOf } from '../engine/model/entries.ts';
import { handsOf } from '../engine/model/hands.ts';
import { entriesOf } from '../exports/entries.ts';
import { stringsOf } from '../strings/strings.ts';

/** A sentence for each step from the speaker or author to the file that the editors received. */
export function handSentences(
  edition: Edition,
  document: Document,
  passages: readonly Passage[],
): string[] {
  const { quotations: words, register } = stringsOf(edition.record.lang);
  const { witness } = document.record;
  const steps = handsOf(edition, document, passages).map(({ what, by, language, document: id }) => {
    const names = by.map((one) => partyOf(edition, one).entry.name);
    const named = language === undefined ? undefined : register.language(language);
    const within = entriesOf(edition).documents.get(id ?? '')?.record.title ?? '';
    switch (what) {
      case 'wrote':
        return words.steps.wrote(names);
      case 'passed-on':
        return words.steps['passed-on'](names, typeset(within));
      default:
        return words.steps[what](names, named);
    }
  });
  return witness === undefined ? steps : [...steps, words.lastStep(witness.file)];
}
