/** Dates as spans of days, as far as they are exact enough to be held against each other. */

/** The first and the last day that a date may mean: `1911-03-01`. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const EXACT = /^\d{4}(?:-\d\d){0,2}$/;
const isOpen = (end: string): boolean => end === '' || end === '..';

/** Years, months and days, and ranges of them, which may be open. Other dates have no span. */
export function spanOf(edtf: string): Span | undefined {
  const [from = '', to = from] = edtf.split('/');
  const isRange = edtf.includes('/');
  const hasEnds = [from, to].every((end) => EXACT.test(end) || (isRange && isOpen(end)));
  if (!hasEnds) return undefined;
  return {
    first: isOpen(from) ? '0000-01-01' : `${from}-01-01`.slice(0, 10),
    last: isOpen(to) ? '9999-12-31' : lastDayOf(to),
  };
}

/** The last day of a year or month. Each month is as if it had 31 days, which compares alike. */
const lastDayOf = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** Whether two spans have no day in common. */
export const areApart = (one: Span, other: Span): boolean =>
  one.last < other.first || one.first > other.last;
