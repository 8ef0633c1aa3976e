/** Calendar periods as their first and last day, ISO 8601. */
import type { QueryGrammar } from './grammar.ts';
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

/** The source of a regular expression for the name of a month, full or abbreviated. */
export const monthSource = ({ months }: QueryGrammar): string => `(?:${months.join('|')})\\.?`;

/** The number of a month, from digits, its name or abbreviation, or a Roman numeral. */
export function monthNumber(written: string, { months }: QueryGrammar): number {
  const isCalled = (month: string): boolean => new RegExp(`^(?:${month})\\.?$`, 'i').test(written);
  return months.findIndex(isCalled) + 1 || Number(written) || romanValue(written);
}

/** The source of a regular expression for the day of a month: `5`, `fifth`. */
export const daySource = ({ dayWords }: QueryGrammar): string =>
  `\\d\\d?|(?:${dayWords.split(' ').toReversed().join('|')})`;

/** The number of a day, from digits or its word. */
export function dayNumber(written: string, { dayWords }: QueryGrammar): number {
  const isCalled = (day: string): boolean => new RegExp(`^${day}$`, 'i').test(written);
  return Number(written) || dayWords.split(' ').findIndex(isCalled) + 1;
}
