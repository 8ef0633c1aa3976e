/** Formats the date and hours of a document. */
import type { Strings } from '../../strings/strings.ts';
import type { DocumentDate } from '../schemas/document.ts';
import { dateInWords, weekdayOf } from './dates.ts';

/** `Saturday, 5 March 1949, 8:00–9:15 p.m.`; a date that the text does not state is marked `(inferred)`. */
export function documentDateInWords(
  { edtf, from, to, basis }: DocumentDate,
  strings: Strings,
): string {
  const { dates } = strings;
  // A day and its month stay on one line.
  const day = dateInWords(edtf, strings).replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
  const hours =
    from === undefined ? undefined : to === undefined ? dates.hour(from) : dates.hours(from, to);
  const date = dates.dayAndHours(day, weekdayOf(edtf, strings), hours);
  return basis === 'inferred' ? dates.inferred(date) : date;
}
