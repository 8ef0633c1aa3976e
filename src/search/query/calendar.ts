/** Calendar periods as their first and last day, ISO 8601. */
import { romanValue } from './roman.ts';
import type { Days } from './terms.ts';

/** `1911-01-05`. A day or month out of range counts on into the next. */
export const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Days of one month, inclusive; `undefined` if one does not exist, such as 31 June. */
export function daysOf(year: number, month: number, first: number, last = first): Days | undefined {
  const [low, high] = [iso(year, month, first), iso(year, month, last)];
  const whole = [low, high].every((day) => Number(day.slice(5, 7)) === month);
  return whole && first <= last ? { low, high } : undefined;
}

/** Whole months, inclusive. Months above 12 are in the next year. */
export const monthsOf = (year: number, first: number, last = first): Days => ({
  low: iso(year, first, 1),
  high: iso(year, last + 1, 0),
});

/** Whole years, inclusive. */
export const yearsOf = (first: number, last = first): Days =>
  monthsOf(first, 1, 12 * (last - first + 1));

/** The day before or after. */
export const nextTo = (day: string, step: -1 | 1): string =>
  new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** A pattern for the English name of a month, full or abbreviated. */
export const MONTH = `(?:sept|${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;

/** The number of a month, from digits, its English name or abbreviation, or a Roman numeral. */
export function monthNumber(written: string): number {
  const name = written.slice(0, 3).toLowerCase();
  const named = MONTHS.findIndex((month) => name.length > 2 && month.startsWith(name)) + 1;
  return named || Number(written) || romanValue(written);
}
