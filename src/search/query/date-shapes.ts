/** The patterns of written dates, with their meanings. */
import type { Lexicon } from '../lexicon.ts';
import { daysOf, iso, MONTH, monthNumber, monthsOf, yearsOf } from './calendar.ts';
import type { Days, Precision } from './terms.ts';

/** What a vocabulary says of numbers that may be years. */
export type Calendar = Pick<Lexicon, 'years' | 'counted'>;
type YearBounds = Calendar['years'];

/** A period, without its relation to the query. */
export interface DatePoint extends Days {
  readonly precision: Precision;
  readonly note?: string | undefined;
}

/** The period that a match means, if it exists in the calendar. */
type ReadDate = (groups: Groups, years: YearBounds) => DatePoint | undefined;
type Groups = Readonly<Record<string, string | undefined>>;

const NTH = '(?:[snrt][tdh])?';
const DAYS = `(?<d>\\d\\d?)${NTH}(?:\\s*-\\s*(?<to>\\d\\d?)${NTH})?`;
const MONTHS = `(?<m>${MONTH})(?:\\s*-\\s*(?<to>${MONTH}))?`;
const YEAR = "(?<y>\\d{4}|'\\d\\d)";
const OF = '(?:\\s*,\\s*|\\s+(?:of\\s+(?:the\\s+)?)?|-)';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const CLOCK = '(?:\\d\\d?:[\\d:]+(?:\\s+[A-Z]{3,4})?\\s+)?';
const PART =
  '(?<part>early|mid|late|start|beginning|middle|end|(?:first|second)\\s+half)' +
  '(?:\\s+(?:in|of|part\\s+of))?[\\s-]+(?:the\\s+)?';

const SHAPES: readonly (readonly [pattern: string, read: ReadDate])[] = [
  [`${WEEKDAY}${DAYS}${OF}(?<m>${MONTH})${OF}${YEAR}`, readDays],
  [`${WEEKDAY}(?<m>${MONTH})\\s*${DAYS}${OF}${CLOCK}${YEAR}`, readDays],
  ['(?<y>\\d{4})(?<mark>[-./])(?<m>\\d\\d?)\\k<mark>(?<d>\\d\\d?)', readDays],
  ['(?<d>\\d\\d?)\\. ?(?<m>[ivx]+)\\. ?(?<y>\\d{4})', readDays],
  ['(?<d>\\d\\d?)(?<mark>[-./]) ?(?<m>\\d\\d?)\\k<mark> ?(?<y>\\d{4}|\\d\\d)', readFigures],
  [`${PART}(?:(?<m>${MONTH})${OF})?${YEAR}(?<decade>'?s)?`, readPart],
  [`${MONTHS}${OF}${YEAR}`, readMonths],
  [`(?<season>spring|summer|autumn|fall|winter)${OF}${YEAR}`, readSeason],
  ['(?<y>\\d{4})[-./](?<m>0[1-9]|1[0-2])', readMonths],
  ['(?<m>0?[1-9]|1[0-2])[./](?<y>\\d{4})', readMonths],
  ["(?<y>\\d{3}0|'\\d0)'?s", ({ y }, years) => readDecade(yearOf(y, years), 0, 9, 'decade')],
  [`(?<y>\\d{4})(?:\\s*[-/]\\s*(?<to>\\d{4}|\\d\\d))?`, readYears],
];

const PATTERNS = SHAPES.map(
  ([pattern, read]) => [new RegExp(`${pattern}(?!\\w|[.,]\\d)`, 'iuy'), read] as const,
);

/** The longest date in `text` at offset `at`, and its end. */
export function pointAt(
  text: string,
  at: number,
  { years, counted }: Calendar,
): (DatePoint & { readonly end: number }) | undefined {
  const countedAfter = new RegExp(`^\\s*(?:${counted})(?!\\p{L})`, 'iu');
  let found: (DatePoint & { end: number }) | undefined;
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = at;
    const { 0: { length } = '', groups = {} } = pattern.exec(text) ?? {};
    const point = at + length > (found?.end ?? at) ? read(groups, years) : undefined;
    const isCount = read === readYears && countedAfter.test(text.slice(at + length));
    if (point && !isCount) found = { ...point, end: at + length };
  }
  return found;
}

/** A bare number of four digits is a year if it is within this many years of the archive's own. */
const MARGIN = 10;
const isPlausible = (year: number, { first, last }: YearBounds): boolean =>
  year >= first - MARGIN && year <= last + MARGIN;

/** A year. Two digits mean the year nearest to the archive's usual year. */
function yearOf(written = '', { usual }: YearBounds): number {
  const figures = written.replace("'", '');
  const year = Number(figures);
  return figures.length > 2 ? year : year + 100 * Math.round((usual - year) / 100);
}

const point = (
  days: Days | undefined,
  precision: Precision,
  note?: string,
): DatePoint | undefined => days && { ...days, precision, note };

function readDays({ y, m = '', d, to = d }: Groups, years: YearBounds): DatePoint | undefined {
  const days = daysOf(yearOf(y, years), monthNumber(m), Number(d), Number(to));
  return point(days, to === d ? 'day' : 'days');
}

/** Day, month and year in digits. The day comes first, unless only the month can. */
function readFigures({ y, m, d, mark }: Groups, years: YearBounds): DatePoint | undefined {
  const [year, first, second] = [yearOf(y, years), Number(d), Number(m)];
  const ambiguous = first <= 12 && first !== second && mark !== '.';
  return (
    point(daysOf(year, second, first), 'day', ambiguous ? 'read day first' : undefined) ??
    point(daysOf(year, first, second), 'day', 'read month first')
  );
}

function readMonths({ y, m = '', to = m }: Groups, years: YearBounds): DatePoint | undefined {
  const [first, last] = [monthNumber(m), monthNumber(to)];
  return first <= last
    ? point(monthsOf(yearOf(y, years), first, last), first === last ? 'month' : 'months')
    : undefined;
}

/** First months of the northern seasons, by their first letters. */
const SEASONS: Readonly<Record<string, number>> = { sp: 3, su: 6, au: 9, fa: 9, wi: 12 };

/** Winter begins in December of the named year. */
function readSeason({ y, season = '' }: Groups, years: YearBounds): DatePoint | undefined {
  const year = yearOf(y, years);
  const first = SEASONS[season.slice(0, 2).toLowerCase()] ?? 0;
  const note = first === 12 ? `December ${year} to February ${year + 1}` : undefined;
  return point(monthsOf(year, first, first + 2), 'season', note);
}

/** Begin and end of a part in its whole. The last part takes the remainder. */
const PARTS: readonly (readonly [name: RegExp, from: number, to: number])[] = [
  [/^f/i, 0, 1 / 2],
  [/^sec/i, 1 / 2, 1],
  [/^mid/i, 1 / 3, 2 / 3],
  [/^(?:late|end)/i, 2 / 3, 1],
  [/^/, 0, 1 / 3],
];

/** Halves and thirds of decades, years and months, in whole years, months and days. */
function readPart({ y, m, part = '', decade }: Groups, years: YearBounds): DatePoint | undefined {
  const year = yearOf(y, years);
  const [, from = 0, to = 0] = PARTS.find(([name]) => name.test(part)) ?? [];
  const units = (of: number) => [Math.round(of * from), Math.round(of * to) - 1] as const;
  if (decade) return readDecade(year, ...units(10), 'part');
  const [first, last] = units(m ? 30 : 12);
  if (!m)
    return isPlausible(year, years)
      ? point(monthsOf(year, first + 1, last + 1), 'part')
      : undefined;
  const month = monthNumber(m);
  const high = to === 1 ? iso(year, month + 1, 0) : iso(year, month, last + 1);
  return point({ low: iso(year, month, first + 1), high }, 'part');
}

/** Years of a decade, counted from 0. */
const readDecade = (year: number, first: number, last: number, precision: Precision) =>
  year % 10 === 0 ? point(yearsOf(year + first, year + last), precision) : undefined;

function readYears({ y = '', to = y }: Groups, years: YearBounds): DatePoint | undefined {
  const first = Number(y);
  const last = Number(to.length === 2 ? y.slice(0, 2) + to : to);
  return [first, last].every((year) => isPlausible(year, years)) && first <= last
    ? point(yearsOf(first, last), first === last ? 'year' : 'years')
    : undefined;
}
