/** Formats EDTF dates, and converts them to ranges of days. */
import edtf from 'edtf';
import type { CalendarDate, Strings } from '../../strings/strings.ts';

/** First and last millisecond of an EDTF date (UTC); open ends are infinite. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

const ranges = new Map<string, DateRange>();

/** The range of an EDTF date. */
export function rangeOf(date: string): DateRange {
  const known = ranges.get(date);
  if (known !== undefined) return known;
  const { min, max } = edtf(date);
  const range = { from: min ?? -Infinity, to: max ?? Infinity };
  ranges.set(date, range);
  return range;
}

/** Whether two dates overlap. */
export function overlap(a: string, b: string): boolean {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return first.from <= second.to && second.from <= first.to;
}

/** The words that dates are put in: those of a language, or its short ones. */
type DateWords = Pick<
  Strings['dates'],
  'date' | 'range' | 'from' | 'until' | 'about' | 'uncertain' | 'span'
>;

/**
 * Formats an EDTF date: in English `5 March 1949`, `March 1949`, `1949–1953`, `about 1995`, `July 1949 (uncertain)` for
 * `1949-07?`, `from 1949` for an open end.
 */
export const dateInWords = (edtf: string, { dates }: Strings): string => format(edtf, dates);

/** The same without the year, where room is short: `5 Mar`. */
export const shortDateInWords = (edtf: string, { dates }: Strings): string =>
  format(edtf, { ...dates, ...dates.short });

function format(date: string, words: DateWords): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return single(date, words);
  if (end === '' || end === '..') return words.from(single(start, words));
  if (start === '' || start === '..') return words.until(single(end, words));
  const [from, to] = [parse(start), parse(end)];
  return from?.mark === '' && to?.mark === ''
    ? words.range(from, to)
    : words.span(single(start, words), single(end, words));
}

/** One end of a date, with its mark of uncertainty. */
interface MarkedDate extends CalendarDate {
  readonly mark: string;
}

function parse(date: string): MarkedDate | undefined {
  const [, year, month, day, mark = ''] =
    /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.+Z-]*)?([?~%]?)$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    // Seasons and quarters have numbers above twelve.
    ...(month === undefined || Number(month) > 12 ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    mark,
  };
}

function single(date: string, words: DateWords): string {
  const parsed = parse(date);
  if (parsed === undefined) return date;
  const exact = words.date(parsed);
  if (parsed.mark === '~') return words.about(exact);
  if (parsed.mark === '?') return words.uncertain(exact);
  return parsed.mark === '%' ? words.about(words.uncertain(exact)) : exact;
}

/** The years that a date names: two of a range, otherwise one. */
export const yearsOf = (edtf: string): string[] => edtf.match(/\d{4}(?=$|[-?~%/T])/g) ?? [];

/** The weekday of a date; `undefined` for dates less precise than a day. */
export const weekdayOf = (date: string, { dates }: Strings): string | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? dates.weekday(new Date(`${date}T00:00:00Z`)) : undefined;
