/** Dates and hours in words. */

/** A day, a month or a year. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

export const from = (date: string): string => `from ${date}`;
export const until = (date: string): string => `until ${date}`;
export const about = (date: string): string => `about ${date}`;
export const uncertain = (date: string): string => `${date} (uncertain)`;
/** For a date that the text does not state. */
export const inferred = (date: string): string => `${date} (inferred)`;
export const undated = 'undated';
/** A date that is not known, in citations. */
export const noDate = 'n.d.';
/** `spring 1891`. @param number 1 is spring */
export const season = (number: number, year: number): string =>
  `${['spring', 'summer', 'autumn', 'winter'][number - 1]} ${yearInWords(year)}`;
/** `1890s` @param year the first */
export const decade = (year: number): string => `${year}s`;
/** `19th century` @param year the first */
export const century = (year: number): string => `${ordinal(year / 100 + 1)} century`;
/** `February 1603 or February 1604` */
export const oneOf = (dates: readonly string[]): string => ALTERNATIVES.format(dates);
/** A date of the Julian calendar. @param gregorian the same day in ours */
export const julian = (date: string, gregorian: string | undefined): string =>
  gregorian === undefined
    ? `${date} (Julian calendar)`
    : `${date} (Julian calendar; ${gregorian} in the Gregorian)`;
/** A date in the words of the source, and in ours. */
export const given = (words: string, date: string): string => `“${words}”, ${date}`;
/** Hours with their zone: `5:00 p.m., UTC+9`, and the letter of military time. */
export const zoned = (hours: string, offset: string, letter: string | undefined): string =>
  `${hours}, UTC${offset}${letter === undefined ? '' : ` (${letter})`}`;
/** From one date to another where not both are exact. */
export const span = (start: string, end: string): string => `${start} – ${end}`;

/** `5 March 1949`, `March 1949`, `1949`. */
export const date = (one: CalendarDate): string => inWords(one, MONTHS);

/** `5–9 March 1949`, `1 March – 2 April 1949`, `1949–1953`. */
export const range = (start: CalendarDate, end: CalendarDate): string =>
  rangeInWords(start, end, MONTHS);

/** The same without the year, where room is short: `5 Mar`, `5–9 Mar`. */
export const short = {
  date: (one: CalendarDate): string => inWords(withoutYear(one), SHORT_MONTHS),
  range: (start: CalendarDate, end: CalendarDate): string =>
    rangeInWords(withoutYear(start), withoutYear(end), SHORT_MONTHS),
};

/** The month on an axis of time: `J`. */
export const monthInitial = (month: number): string => MONTHS[month - 1]?.charAt(0) ?? '';

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

export const weekday = (day: Date): string => WEEKDAY.format(day);

/** The date of a document: `Saturday, 5 March 1949, 8:00–9:15 p.m.`. */
export const dayAndHours = (day: string, weekday?: string, hours?: string): string =>
  [weekday, day, hours].filter((part) => part !== undefined).join(', ');

/** `8:00 p.m.`. @param time `20:00` */
export const hour = (time: string): string => `${clock(time)}\u00a0${half(time)}`;

/** `8:00–9:15 p.m.` */
export const hours = (start: string, end: string): string =>
  half(start) === half(end) ? `${clock(start)}–${hour(end)}` : `${hour(start)} – ${hour(end)}`;

/** The years of a life, as far as they are known: `1907–1964`, `born 1908`, `died 1964`. */
export function life(born?: string, died?: string): string | undefined {
  if (born !== undefined && died !== undefined) return `${born}–${died}`;
  if (born !== undefined) return `born ${born}`;
  return died === undefined ? undefined : `died ${died}`;
}

/** One of two years: `1955 or 1956`. */
export const either = (first: string, second: string): string => `${first} or ${second}`;

const ALTERNATIVES = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const yearInWords = (year: number): string => (year > 0 ? `${year}` : `${1 - year} BC`);

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (number: number): string => `${number}${SUFFIXES[ORDINALS.select(number)]}`;

const half = (time: string): string => (Number(time.slice(0, 2)) < 12 ? 'a.m.' : 'p.m.');
const clock = (time: string): string =>
  `${((Number(time.slice(0, 2)) + 11) % 12) + 1}${time.slice(2)}`;

const withoutYear = ({ year, month, day }: CalendarDate): Partial<CalendarDate> =>
  month === undefined ? { year } : { month, day };

const inWords = ({ year, month, day }: Partial<CalendarDate>, months: readonly string[]): string =>
  [
    day,
    month === undefined ? undefined : months[month - 1],
    year === undefined ? undefined : yearInWords(year),
  ]
    .filter((part) => part !== undefined)
    .join(' ');

function rangeInWords(
  start: Partial<CalendarDate>,
  end: Partial<CalendarDate>,
  months: readonly string[],
): string {
  const { year, month, day } = start;
  if (month === undefined && end.month === undefined && (year ?? 0) > 0) {
    return `${year}–${end.year}`;
  }
  const whole = inWords(end, months);
  const isSameYear = month !== undefined && year === end.year;
  if (isSameYear && month === end.month && day !== undefined) return `${day}–${whole}`;
  return span(inWords(isSameYear ? { month, day } : start, months), whole);
}
