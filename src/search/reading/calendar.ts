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

/** An English name of a month, as part of a regular expression. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The number of a month by its figures, its Roman numeral, its English name or abbreviation. */
export function monthNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const name = written.slice(0, 3).toLowerCase();
  const at = name.length === 3 ? MONTHS.indexOf(name) : -1;
  return at % 3 === 0 ? at / 3 + 1 : romanValue(written);
}
