/** The languages by which the words of texts are stemmed. */
import type { Document, Passage } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { stemmedLanguage } from '../match/stemmers.ts';

/** That of a passage: its own, that of the document, or that of the edition. */
export const passageLanguage = (
  { record }: Edition,
  document: Document,
  { lang }: Passage,
): string | undefined => stemmedLanguage(lang ?? document.record.language ?? record.lang);

/** All of them. */
export function languagesOf(edition: Edition): string[] {
  const ofTexts = edition.documents.flatMap((document) =>
    document.passages.flatMap((passage) => [
      passageLanguage(edition, document, passage),
      ...passage.marks
        .filter(({ kind }) => kind === 'language')
        .map(({ values }) => stemmedLanguage(values.is ?? '')),
    ]),
  );
  const all = [...ofTexts, stemmedLanguage(edition.record.lang)];
  return [...new Set(all)].filter((language) => language !== undefined).sort();
}
