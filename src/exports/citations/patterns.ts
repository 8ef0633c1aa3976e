/** Citations of every passage of a document in one small file. */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import type { CitationPatterns } from '../../engine/model/published-files.ts';
import { type CitationForm, citationPattern, MARKS } from './forms.ts';

/** What the file at `patternsAddress` holds. */
export function citationPatterns(edition: Edition, document: Document): CitationPatterns {
  const sets: (readonly CitationForm[])[] = [];
  const passages: Record<string, number> = {};
  for (const { id } of document.passages) {
    const forms = citationPattern(edition, { document, first: id });
    if (!sets.includes(forms)) sets.push(forms);
    const place = sets.indexOf(forms);
    if (place > 0) passages[id] = place;
  }
  const patterns = sets.map((forms) =>
    Object.fromEntries(forms.map(({ style, text }) => [style, text])),
  );
  return { marks: MARKS, patterns, passages };
}
