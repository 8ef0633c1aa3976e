/** The patterns of written dates, with their meanings. */
import type { Lexicon } from '../lexicon.ts';
import { madeOnce } from '../made-once.ts';
import {
  dayNumber,
  daySource,
  daysOf,
  iso,
  monthNumber,
  monthSource,
  monthsOf,
  yearsOf,
} from './calendar.ts';
import { namedGroups, perGrammar } from './grammar.ts';
import type { DateTerm, Days, Precision } from './terms.ts';

/** What the lexicon says of dates, and of numbers that may be years. */
export type Calendar = Pick<Lexicon, 'years' | 'counted' | 'grammar'>;
type YearBounds = Calendar['years'];

/** A period, without its relation to the query. */
export interface DatePoint extends Days {
  readonly precision: Precision;
  readonly assumed?: DateTerm['assumed'];
}

/** The period that a match means, if it exists in the calendar. */
type ReadDate = (groups: Groups, calendar: Calendar) => DatePoint | undefined;
type Groups = Readonly<Record<string, string | undefined>>;

/** Figures in Chinese, Japanese and Korean. */
const FIGURE = '[\\d〇零一二三四五六七八九十]';
const CLOCK = '(?:\\d\\d?:[\\d:]+(?:\\s+[A-Z]{3,4})?\\s+)?';

/** The shapes of dates in a language, each with the function that reads its groups. */
const shapesOf = perGrammar((grammar) => {
  const { ordinal, of, article, weekday, seasons, parts, partOf, decade, yearWord } = grammar;
  const { eastAsian, eras, lettered } = grammar;
  const after = `(?:\\s*(?:${yearWord})(?!\\p{L}))?`;
  const YEAR = `(?<y>\\d{4}|'\\d\\d)${after}`;
  // Beside a day and a month, two figures are a year.
  const SHORT_YEAR = `(?<y>\\d{4}|'?\\d\\d)${after}`;
  const month = monthSource(grammar);
  const nth = `(?:${ordinal})?`;
  const day = daySource(grammar);
  const DAYS = `(?<d>${day})${nth}(?:\\s*-\\s*(?<to>${day})${nth})?`;
  const MONTHS = `(?<m>${month})(?:\\s*-\\s*(?<to>${month}))?`;
  const OF = `(?:\\s*,\\s*|\\s+(?:(?:${of})\\s+(?:(?:${article})\\s+)?)?|-)`;
  const WEEKDAY = `(?:${weekday}\\.?,?\\s+)?`;
  const PART = `(?:${namedGroups(parts)})(?:\\s+(?:${partOf}))?[\\s-]+(?:(?:${article})\\s+)?`;
  const shapes: readonly (readonly [source: string, read: ReadDate])[] = [
    [`${WEEKDAY}${DAYS}${OF}(?<m>${month})${OF}${SHORT_YEAR}`, readDays],
    [
      `${WEEKDAY}(?<m>${month})\\s*(?:(?:${article})\\s+)?${DAYS}(?:${OF}${CLOCK}${YEAR}|,\\s*(?<short>\\d\\d))`,
      readDays,
    ],
    [
      `(?<y>${FIGURE}{4})\\s*${eastAsian.year}(?:\\s*(?<m>${FIGURE}{1,2})\\s*${eastAsian.month}(?:\\s*(?<d>${FIGURE}{1,3})\\s*${eastAsian.day})?)?`,
      readEastAsian,
    ],
    ...eras.map(
      ({ names, first }) =>
        [
          `(?:${names})\\s*(?<n>\\d{1,3})(?:\\s*${eastAsian.year})?(?:\\s*\\(\\d{4}\\))?`,
          ({ n }: Groups) => point(yearsOf(first - 1 + Number(n)), 'year'),
        ] as const,
    ),
    [`${lettered.quarter}(?<quarter>[1-4])[\\s-]*(?:(?:${of})\\s+)?${YEAR}`, readLettered],
    [`${lettered.half}(?<half>[12])[\\s-]*(?:(?:${of})\\s+)?${YEAR}`, readLettered],
    ['(?<y>\\d{4})(?<mark>[-./])(?<m>\\d\\d?)\\k<mark>(?<d>\\d\\d?)', readDays],
    ['(?<y>\\d{4})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)', readCompact],
    ['(?<d>\\d\\d?)\\. ?(?<m>[ivx]+)\\. ?(?<y>\\d{4})', readDays],
    ['(?<d>\\d\\d?)(?<mark>[-./]) ?(?<m>\\d\\d?)\\k<mark> ?(?<y>\\d{4}|\\d\\d)', readFigures],
    [`${PART}(?:(?<m>${month})${OF})?${YEAR}(?<decade>${decade})?`, readPart],
    [`${MONTHS}${OF}${YEAR}`, readMonths],
    // From 32 on, two figures after a month are no day.
    [`${MONTHS}\\s+(?<y>3[2-9]|[4-9]\\d)(?!\\s+\\p{L})`, readMonths],
    [
      `(?:${namedGroups(seasons)})${OF}${YEAR}(?:\\s*[-/]\\s*(?<next>\\d{4}|'?\\d\\d))?`,
      readSeason,
    ],
    ['(?<y>\\d{4})[-./](?<m>0[1-9]|1[0-2])', readMonths],
    ['(?<m>0?[1-9]|1[0-2])[./](?<y>\\d{4})', readMonths],
    [`(?<y>\\d{3}0|'\\d0)(?:${decade})`, readWholeDecade],
    [`(?<y>\\d{4}|'\\d\\d)(?:\\s*[-/]\\s*(?<to>\\d{4}|'?\\d\\d))?${after}`, readYears],
  ];
  return shapes.map(
    ([source, read]) => [new RegExp(`(?:${source})(?![\\p{L}\\d_]|[.,]\\d)`, 'iuy'), read] as const,
  );
});

/** What follows a number that counts something, and is no year. */
const countedAfter = madeOnce(
  ({ counted }: Calendar) => new RegExp(`^\\s*(?:${counted})(?!\\p{L})`, 'iu'),
);

/** The longest date in `text` at offset `at`, and its end. */
export function pointAt(
  text: string,
  at: number,
  calendar: Calendar,
): (DatePoint & { readonly end: number }) | undefined {
  let found: (DatePoint & { end: number }) | undefined;
  for (const [pattern, read] of shapesOf(calendar.grammar)) {
    pattern.lastIndex = at;
    const { 0: { length } = '', groups = {} } = pattern.exec(text) ?? {};
    const point = at + length > (found?.end ?? at) ? read(groups, calendar) : undefined;
    const isCount =
      point && read === readYears && countedAfter(calendar).test(text.slice(at + length));
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
  assumed?: DateTerm['assumed'],
): DatePoint | undefined => days && { ...days, precision, assumed };

function readDays(
  { y, short = y, m = '', d, to = d }: Groups,
  { years, grammar }: Calendar,
): DatePoint | undefined {
  const [first, last] = [d, to].map((day = '') => dayNumber(day, grammar));
  const days = daysOf(yearOf(short, years), monthNumber(m, grammar), first ?? 0, last);
  return point(days, to === d ? 'day' : 'days');
}

/** `19490305`, near the years of the archive. */
const readCompact: ReadDate = (groups, calendar) =>
  isPlausible(Number(groups.y), calendar.years) ? readDays(groups, calendar) : undefined;

/** Day, month and year in digits. The day comes first, unless only the month can. */
function readFigures({ y, m, d, mark }: Groups, { years }: Calendar): DatePoint | undefined {
  const [year, first, second] = [yearOf(y, years), Number(d), Number(m)];
  const ambiguous = first <= 12 && first !== second && mark !== '.';
  return (
    point(daysOf(year, second, first), 'day', ambiguous ? 'day first' : undefined) ??
    point(daysOf(year, first, second), 'day', 'month first')
  );
}

function readMonths(
  { y, m = '', to = m }: Groups,
  { years, grammar }: Calendar,
): DatePoint | undefined {
  const [first, last] = [monthNumber(m, grammar), monthNumber(to, grammar)];
  return first <= last
    ? point(monthsOf(yearOf(y, years), first, last), first === last ? 'month' : 'months')
    : undefined;
}

/** First months of the seasons. Winter begins in December of the named year. */
const SEASONS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const satisfies Record<
  keyof Calendar['grammar']['seasons'],
  number
>;

/** A winter is of one year or of two: `winter 1949`, `winter 1949-50`. */
function readSeason({ y, next, ...groups }: Groups, { years }: Calendar): DatePoint | undefined {
  const first = valueIn(SEASONS, groups);
  const year = yearOf(y, years);
  const isOne = next === undefined;
  const isNext = first === SEASONS.winter && (year + 1) % 100 === yearOf(next, years) % 100;
  return first && (isOne || isNext) ? point(monthsOf(year, first, first + 2), 'season') : undefined;
}

/** Begin and end of a part in its whole. */
const PARTS = {
  firstHalf: [0, 1 / 2],
  secondHalf: [1 / 2, 1],
  start: [0, 1 / 3],
  middle: [1 / 3, 2 / 3],
  end: [2 / 3, 1],
} as const satisfies Record<keyof Calendar['grammar']['parts'], readonly [number, number]>;

/** The value of the first of `values` whose group has matched. */
const valueIn = <Value>(
  values: Readonly<Record<string, Value>>,
  groups: Groups,
): Value | undefined => Object.entries(values).find(([name]) => groups[name] !== undefined)?.[1];

/** Halves and thirds of decades, years and months, in whole years, months and days. */
function readPart(
  { y, m, decade, ...groups }: Groups,
  { years, grammar }: Calendar,
): DatePoint | undefined {
  const year = yearOf(y, years);
  const [from, to] = valueIn<readonly [number, number]>(PARTS, groups) ?? [0, 1];
  const units = (of: number) => [Math.round(of * from), Math.round(of * to) - 1] as const;
  if (decade) return readDecade(year, ...units(10), 'part');
  const [first, last] = units(m ? 30 : 12);
  if (!m)
    return isPlausible(year, years)
      ? point(monthsOf(year, first + 1, last + 1), 'part')
      : undefined;
  const month = monthNumber(m, grammar);
  const high = to === 1 ? iso(year, month + 1, 0) : iso(year, month, last + 1);
  return point({ low: iso(year, month, first + 1), high }, 'part');
}

const readWholeDecade: ReadDate = ({ y }, { years }) =>
  readDecade(yearOf(y, years), 0, 9, 'decade');

/** Years of a decade, counted from 0. */
const readDecade = (year: number, first: number, last: number, precision: Precision) =>
  year % 10 === 0 ? point(yearsOf(year + first, year + last), precision) : undefined;

/** A range of years may be given backwards, if both are written in full. */
function readYears({ y = '', to = y }: Groups, { years }: Calendar): DatePoint | undefined {
  const from = yearOf(y, years);
  const figures = to.replace("'", '');
  const until = Number(figures.length === 2 ? `${from}`.slice(0, 2) + figures : figures);
  const isBackwards = until < from && figures.length === 4;
  const [first, last] = isBackwards ? [until, from] : [from, until];
  return [first, last].every((year) => isPlausible(year, years)) && first <= last
    ? point(yearsOf(first, last), first === last ? 'year' : 'years')
    : undefined;
}

/** Quarters and halves of a year. */
function readLettered({ y, quarter, half }: Groups, { years }: Calendar): DatePoint | undefined {
  const months = half === undefined ? 3 : 6;
  const first = (Number(quarter ?? half) - 1) * months + 1;
  return point(monthsOf(yearOf(y, years), first, first + months - 1), 'part');
}

/** A number in figures, or in Chinese characters: `一九四九`, `十五`, `二十五`. */
function eastAsianNumber(written: string): number {
  const figures = [...written].map((one) => {
    const at = '〇一二三四五六七八九'.indexOf(one === '零' ? '〇' : one);
    return at === -1 ? one : `${at}`;
  });
  const text = figures.join('');
  if (!text.includes('十')) return Number(text);
  const [tens, units] = text.split('十');
  return 10 * Number(tens || 1) + Number(units || 0);
}

function readEastAsian({ y = '', m, d }: Groups): DatePoint | undefined {
  const [year = 0, month, day] = [y, m, d].map((one) => one && eastAsianNumber(one)).map(Number);
  if (m === undefined) return point(yearsOf(year), 'year');
  return d === undefined
    ? point(monthsOf(year, month ?? 1), 'month')
    : point(daysOf(year, month ?? 1, day ?? 1), 'day');
}
