/** Formats the date and hours of a document. */
import type { Strings } from '../../strings/strings.ts';
import type { DocumentDate } from '../schemas/document.ts';
import { inGregorian } from '../source/calendar.ts';
import { dateInWords, weekdayOf } from './dates.ts';

/** The date in the Gregorian calendar, by which documents are sorted and searched. */
export const gregorianDate = ({
  edtf,
  calendar,
}: Pick<DocumentDate, 'edtf' | 'calendar'>): string => inGregorian(edtf, calendar);

/**
 * `Saturday, 5 March 1949, 8:00–9:15 p.m.`; a date that the text does not state is marked `(inferred)`. The weekday is that of the
 * day itself, whatever its calendar.
 */
export function documentDateInWords(date: DocumentDate, strings: Strings): string {
  const { edtf, calendar, given, basis } = date;
  const { dates } = strings;
  const gregorian = gregorianDate(date);
  // A day and its month stay on one line.
  const inLine = (words: string): string =>
    words.replace(/(?<!\d)(\d{1,2}) (?=\p{L})/gu, '$1\u00a0');
  const day = inLine(dateInWords(edtf, strings));
  const other = gregorian === edtf ? undefined : inLine(dateInWords(gregorian, strings));
  const whole = dates.dayAndHours(
    calendar === 'julian' ? dates.julian(day, other) : day,
    weekdayOf(gregorian, strings),
    hoursInWords(date, strings),
  );
  const words = given === undefined ? whole : dates.given(given, whole);
  return basis === 'inferred' ? dates.inferred(words) : words;
}

function hoursInWords({ from, to, zone }: DocumentDate, { dates }: Strings): string | undefined {
  if (from === undefined) return undefined;
  const hours = to === undefined ? dates.hour(from) : dates.hours(from, to);
  if (zone === undefined) return hours;
  const isLetter = /^[A-Z]$/.test(zone);
  return dates.zoned(hours, shortOffset(offsetOf(zone)), isLetter ? zone : undefined);
}

/** The offset of a zone: `+10:00` for the letter K, which is the tenth without J. */
export function offsetOf(zone: string): string {
  if (!/^[A-Z]$/.test(zone)) return zone;
  const east = 'ABCDEFGHIKLM'.indexOf(zone) + 1;
  const west = 'NOPQRSTUVWXY'.indexOf(zone) + 1;
  const hours = String(Math.max(east, west)).padStart(2, '0');
  return `${west > 0 ? '-' : '+'}${hours}:00`;
}

/** `+9`, `−3:30`; nothing for UTC itself. */
function shortOffset(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const rest = minutes === '00' ? '' : `:${minutes}`;
  if (Number(hours) === 0 && rest === '') return '';
  return `${sign === '-' ? '−' : '+'}${Number(hours)}${rest}`;
}
