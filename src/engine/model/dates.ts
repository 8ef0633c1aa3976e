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
  const range = isUndated(date) ? EVER : (seasonRange(date) ?? wholeRange(date));
  ranges.set(date, range);
  return range;
}

const EVER: DateRange = { from: -Infinity, to: Infinity };

function wholeRange(date: string): DateRange {
  const { min, max } = edtf(date);
  return { from: min ?? -Infinity, to: max ?? Infinity };
}

const SEASON = /^(\d{4})-2([1-4])[?~%]?$/;

/** Spring begins in March, and winter ends with the February of the next year. edtf.js counts seasons as quarters. */
function seasonRange(date: string): DateRange | undefined {
  const [, year, season] = SEASON.exec(date) ?? [];
  if (year === undefined) return undefined;
  const first = 2 + 3 * (Number(season) - 1);
  return {
    from: Date.UTC(Number(year), first, 1),
    to: Date.UTC(Number(year), first + 3, 1) - 1,
  };
}

/** Whether a date says that there is none. */
export const isUndated = (date: string): boolean => date === 'XXXX';

/** Whether two dates overlap. */
export function overlap(a: string, b: string): boolean {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return first.from <= second.to && second.from <= first.to;
}

/** The words that dates are put in: those of a language, or its short ones. */
type DateWords = Pick<
  Strings['dates'],
  | 'date'
  | 'range'
  | 'from'
  | 'until'
  | 'about'
  | 'uncertain'
  | 'span'
  | 'undated'
  | 'season'
  | 'decade'
  | 'century'
  | 'oneOf'
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
  const alternatives = /^\[(.+)\]$/.exec(date)?.[1];
  if (alternatives !== undefined) {
    return words.oneOf(alternatives.split(',').map((one) => single(one, words)));
  }
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
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    mark,
  };
}

function single(date: string, words: DateWords): string {
  if (isUndated(date)) return words.undated;
  const [, digits] = /^(\d{2,3})X+$/.exec(date) ?? [];
  if (digits?.length === 3) return words.decade(Number(digits) * 10);
  if (digits !== undefined) return words.century(Number(digits) * 100);
  const parsed = parse(date);
  if (parsed === undefined) return date;
  const [, year, season] = SEASON.exec(date) ?? [];
  const exact =
    year === undefined ? words.date(parsed) : words.season(Number(season), Number(year));
  if (parsed.mark === '~') return words.about(exact);
  if (parsed.mark === '?') return words.uncertain(exact);
  return parsed.mark === '%' ? words.about(words.uncertain(exact)) : exact;
}

/** The years of our era that a date names: two of a range, otherwise one. */
export const yearsOf = (edtf: string): string[] =>
  edtf.match(/(?<!-)\d{4}(?=$|[-?~%/T,\]])/g) ?? [];

/** The weekday of a date; `undefined` for dates less precise than a day. */
export const weekdayOf = (date: string, { dates }: Strings): string | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? dates.weekday(new Date(`${date}T00:00:00Z`)) : undefined;
