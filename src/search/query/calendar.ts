/** Stretches of the calendar as their first and last day, ISO 8601. */
import { romanValue } from './roman.ts';
import type { Days } from './terms.ts';

/** `1911-01-05`; a day or month out of its range runs over into the next. */
export const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Days of one month, both included; nothing where the calendar lacks one: there is no 31 June. */
export function daysOf(year: number, month: number, first: number, last = first): Days | undefined {
  const [low, high] = [iso(year, month, first), iso(year, month, last)];
  const whole = [low, high].every((day) => Number(day.slice(5, 7)) === month);
  return whole && first <= last ? { low, high } : undefined;
}

/** Whole months, both included; months beyond 12 lie in the next year. */
export const monthsOf = (year: number, first: number, last = first): Days => ({
  low: iso(year, first, 1),
  high: iso(year, last + 1, 0),
});

/** Whole years, both included. */
export const yearsOf = (first: number, last = first): Days =>
  monthsOf(first, 1, 12 * (last - first + 1));

/** The day before or after. */
export const nextTo = (day: string, step: -1 | 1): string =>
  new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** An English name of a month, whole or abbreviated, as part of a regular expression. */
export const MONTH = `(?:sept|${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;

/** The number of a month by its figures, its English name or abbreviation, its Roman numeral. */
export function monthNumber(written: string): number {
  const name = written.slice(0, 3).toLowerCase();
  const named = MONTHS.findIndex((month) => name.length > 2 && month.startsWith(name)) + 1;
  return named || Number(written) || romanValue(written);
}
