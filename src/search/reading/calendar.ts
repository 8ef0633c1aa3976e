/** Stretches of the calendar as their first and last day, ISO 8601. */
import type { Days } from './terms.ts';

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** `1911-01-05`; a day or month out of its range runs over into the next. */
export const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** A day that the calendar has, or nothing: there is no 31 June. */
export function dayOf(year: number, month: number, day: number): Days | undefined {
  const low = iso(year, month, day);
  return low === `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` ? { low, high: low } : undefined;
}

/** Whole months, both included; months beyond 12 lie in the next year. */
export const monthsOf = (year: number, first: number, last = first): Days => ({
  low: iso(year, first, 1),
  high: iso(year, last + 1, 0),
});

/** Whole years, both included. */
export const yearsOf = (first: number, last = first): Days => ({
  low: iso(first, 1, 1),
  high: iso(last, 12, 31),
});

/** The day before or after. */
export function nextTo(day: string, step: -1 | 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An English name of a month, as part of a regular expression. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** The number of a month by its English name or abbreviation. */
export const monthNumber = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
