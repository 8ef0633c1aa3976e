/** The finders of the parser that a page may load later, with the patterns of dates, pages and marks of notes. */
import type { Lexicon } from '../lexicon.ts';
import type { Calendar } from './date-shapes.ts';
import type { DateTerm, PassageTerm, Unwritten } from './terms.ts';

/** A third of the parser, for queries that `mayHaveNumbers`. */
export interface LateFinders {
  /** `findAskedDates` */
  readonly dates: (query: string, calendar: Calendar) => readonly Unwritten<DateTerm>[];
  /** `findSourcePlaces` */
  readonly places: (query: string, lexicon: Lexicon) => readonly Unwritten<PassageTerm>[];
}

/**
 * Whether a query may have a date, a page or the mark of a note: these have a figure, a Roman number, a sign, or a word for a year
 * in Chinese.
 */
export const mayHaveNumbers = (query: string): boolean =>
  /[\p{Nd}年*†‡§¶‖]|(?<!\p{L})[ivxlc]+(?!\p{L})/iu.test(query);

/** For other queries. */
export const NO_FINDERS: LateFinders = { dates: () => [], places: () => [] };
