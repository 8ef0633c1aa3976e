/** Finds dates in the texts. */
import type { Document, Passage } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import type { PassagePart } from '../../engine/model/keyword-in-context.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import { withPlainMarks } from '../query/as-words.ts';
import { findDates } from '../query/dates.ts';
import type { Days } from '../query/terms.ts';
import { calendarOf } from './years.ts';

/** A date in a passage, and its days. */
export interface WrittenDate {
  readonly document: Document;
  readonly passage: Passage;
  readonly mention: PassagePart;
  readonly days: Partial<Days>;
}

/** A date in a note or in the record of a document, with its days. */
interface NotedDate {
  /** `log#n-1`, or `log#` for the record. */
  readonly address: string;
  readonly form: string;
  readonly days: Partial<Days>;
}

/** The days and months that the editors' notes and records name. Years alone are too many. */
export const datesInNotes = perEdition((edition: Edition): NotedDate[] => {
  const calendar = calendarOf(edition);
  return edition.documents.flatMap((document) =>
    [{ id: '', text: plainText(document.html.abstract ?? '') }, ...document.notes].flatMap(
      ({ id, text }) =>
        findDates(withPlainMarks(text), calendar)
          .filter(({ precision }) => precision === 'day' || precision === 'month')
          .map(({ start, end, low, high }) => ({
            address: `${document.id}#${id}`,
            form: text.slice(start, end),
            days: { ...(low && { low }), ...(high && { high }) },
          })),
    ),
  );
});

/** All dates with a year, in reading order. */
export const writtenDates = perEdition((edition: Edition): WrittenDate[] => {
  const calendar = calendarOf(edition);
  return edition.documents.flatMap((document) =>
    document.passages.flatMap((passage) =>
      findDates(withPlainMarks(passage.text), calendar).map(({ start, end, low, high }) => ({
        document,
        passage,
        mention: { start, end, form: passage.text.slice(start, end) },
        days: { ...(low && { low }), ...(high && { high }) },
      })),
    ),
  );
});
