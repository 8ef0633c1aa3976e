/** The shapes in which dates are written, each with what it means. */
import { dayOf, iso, MONTH, monthNumber, monthsOf, yearsOf } from './calendar.ts';
import { romanValue } from './passage-references.ts';
import type { Days, Precision } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

type Years = Vocabulary['years'];

/** A stretch of time without its relation to what is looked for. */
export interface Point extends Days {
  readonly precision: Precision;
  readonly note?: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Shape {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, years: Years) => Point | undefined;
}

const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const DAYS = '(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*[-–—]\\s*(?<to>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(?<y>\\d{4}|['’]\\d\\d)";
const MON = `(?<m>${MONTH})`;
const OF = '(?:\\s*,\\s*|\\s+(?:of\\s+(?:the\\s+)?)?|-)';
const WEEKDAY =
  '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?';
const CLOCK = '(?:\\d\\d?:\\d\\d(?::\\d\\d)?(?:\\s+[A-Z]{3,4})?\\s+)?';
const PART =
  '(?<part>early|mid|late|(?:the\\s+)?(?:start|beginning|middle|end|(?:first|second)\\s+half))';

const shape = (pattern: string, read: Shape['read']): Shape => ({
  pattern: new RegExp(`${pattern}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'iuy'),
  read,
});

const known = (days: Days | undefined, precision: Precision, note?: string): Point | undefined =>
  days && { ...days, precision, ...(note === undefined ? {} : { note }) };

const SHAPES: readonly Shape[] = [
  shape(`${WEEKDAY}${DAYS}\\s+${MON}${OF}${YEAR}`, readDays),
  shape(`${MON}\\s*${DAYS}${OF}${YEAR}`, readDays),
  shape(`${WEEKDAY}${DAY}${OF}${MON}${OF}${YEAR}`, readDay),
  shape(`${WEEKDAY}${MON}\\s*${DAY}${OF}${CLOCK}${YEAR}`, readDay),
  shape('(?<y>\\d{4})(?<mark>[-./])(?<m>\\d{1,2})\\k<mark>(?<d>\\d{1,2})', readDay),
  shape('(?<d>\\d{1,2})(?<mark>[-./]) ?(?<m>\\d{1,2})\\k<mark> ?(?<y>\\d{4}|\\d\\d)', readNumbers),
  shape('(?<d>\\d{1,2})\\. ?(?<m>[ivx]+)\\. ?(?<y>\\d{4})', readDay),
  shape(`${PART}(?:\\s+(?:in|of|part of))?[\\s-]+${MON}${OF}${YEAR}`, readPartOfMonth),
  shape(`${PART}(?:\\s+(?:in|of|part of))?[\\s-]+(?:the\\s+)?${YEAR}(?<decade>['’]?s)?`, readPart),
  shape(`(?<m>${MONTH}|spring|summer|autumn|fall|winter)${OF}${YEAR}`, readMonth),
  shape(`(?<m>${MONTH})\\s*[-–—]\\s*(?<to>${MONTH})${OF}${YEAR}`, readMonths),
  shape('(?<y>\\d{4})[-./](?<m>0[1-9]|1[0-2])', readMonth),
  shape('(?<m>0?[1-9]|1[0-2])[./](?<y>\\d{4})', readMonth),
  shape("(?:the\\s+)?(?<y>\\d{3}0|['’]\\d0)['’]?s", ({ y }, years) =>
    known(decade(yearOf(y, years)), 'decade'),
  ),
  shape('(?<y>\\d{4})\\s*[-–—/]\\s*(?<to>\\d{4}|\\d\\d)', readYears),
  shape('(?<y>\\d{4})', ({ y }, years) =>
    isPlausible(Number(y), years) ? known(yearsOf(Number(y)), 'year') : undefined,
  ),
];

/** The longest stretch of `text` at `at` that is a date, and where it ends. */
export function pointAt(
  text: string,
  at: number,
  years: Years,
): (Point & { end: number }) | undefined {
  let found: (Point & { end: number }) | undefined;
  for (const { pattern, read } of SHAPES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || pattern.lastIndex <= (found?.end ?? at)) continue;
    const end = at + match[0].length;
    const point = read(match.groups ?? {}, years);
    if (point) found = { ...point, end };
  }
  return found;
}

/** Years around the archive's own in which a bare number of four figures is read as a year. */
const MARGIN = 10;
const isPlausible = (year: number, { first, last }: Years): boolean =>
  year >= first - MARGIN && year <= last + MARGIN;

/** A year; of two figures the one nearest to the archive's usual year. */
function yearOf(written = '', { usual }: Years): number {
  const number = Number(written.replace(/\D/g, ''));
  if (written.replace(/\D/g, '').length > 2) return number;
  return number + 100 * Math.round((usual - number) / 100);
}

const monthOf = (written = ''): number =>
  /^\d/.test(written) ? Number(written) : monthNumber(written) || romanValue(written);

function readDay({ y, m, d }: Groups, years: Years): Point | undefined {
  return known(dayOf(yearOf(y, years), monthOf(m), Number(d)), 'day');
}

function readDays({ y, m, d, to }: Groups, years: Years): Point | undefined {
  const [first, last] = [d, to].map((day) => dayOf(yearOf(y, years), monthOf(m), Number(day)));
  return first && last && first.low <= last.low
    ? known({ low: first.low, high: last.high }, 'days')
    : undefined;
}

/** Day, month, year in figures: the day stands first unless only the month can. */
function readNumbers({ y, m, d, mark }: Groups, years: Years): Point | undefined {
  const year = yearOf(y, years);
  const dayFirst = dayOf(year, Number(m), Number(d));
  const ambiguous = Number(d) <= 12 && d !== m && mark !== '.';
  if (dayFirst) return known(dayFirst, 'day', ambiguous ? 'read day first' : undefined);
  return known(dayOf(year, Number(d), Number(m)), 'day', 'read month first');
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function readMonth({ y, m = '' }: Groups, years: Years): Point | undefined {
  const year = yearOf(y, years);
  const season = SEASONS.indexOf(m.toLowerCase().replace('fall', 'autumn'));
  if (season === -1) return known(monthsOf(year, monthOf(m)), 'month');
  const note = season === 3 ? `December ${year} to February ${year + 1}` : undefined;
  return known(monthsOf(year, 3 * season + 3, 3 * season + 5), 'season', note);
}

function readMonths({ y, m, to }: Groups, years: Years): Point | undefined {
  const [year, first, last] = [yearOf(y, years), monthOf(m), monthOf(to)];
  return first < last ? known(monthsOf(year, first, last), 'part') : undefined;
}

const decade = (year: number): Days => yearsOf(year - (year % 10), year - (year % 10) + 9);

/** Of a whole: its first, second or last third, or a half. */
function partOf(part = ''): { readonly half?: 0 | 1; readonly third: 0 | 1 | 2 } {
  const words = part.toLowerCase();
  if (words.endsWith('half')) return { half: words.includes('first') ? 0 : 1, third: 0 };
  if (/early|start|beginning/.test(words)) return { third: 0 };
  return { third: /mid/.test(words) ? 1 : 2 };
}

function readPart({ y, part, decade: plural }: Groups, years: Years): Point | undefined {
  const year = yearOf(y, years);
  const { half, third } = partOf(part);
  if (plural !== undefined) {
    if (half !== undefined) return known(yearsOf(year + 5 * half, year + 5 * half + 4), 'part');
    const [first = 0, last = 0] =
      [
        [0, 3],
        [4, 6],
        [7, 9],
      ][third] ?? [];
    return known(yearsOf(year + first, year + last), 'part');
  }
  if (!isPlausible(year, years)) return undefined;
  const [first, length] = half === undefined ? [4 * third + 1, 4] : [6 * half + 1, 6];
  return known(monthsOf(year, first, first + length - 1), 'part');
}

function readPartOfMonth({ y, m, part }: Groups, years: Years): Point | undefined {
  const [year, month] = [yearOf(y, years), monthOf(m)];
  const { half, third } = partOf(part);
  const [first, last] =
    half === undefined ? [10 * third + 1, 10 * third + 10] : [15 * half + 1, 15];
  const open = third === 2 || half === 1;
  return known(
    { low: iso(year, month, first), high: open ? iso(year, month + 1, 0) : iso(year, month, last) },
    'part',
  );
}

function readYears({ y, to = '' }: Groups, years: Years): Point | undefined {
  const first = Number(y);
  const last = to.length === 2 ? first - (first % 100) + Number(to) : Number(to);
  const plausible = isPlausible(first, years) && isPlausible(last, years);
  return plausible && first < last ? known(yearsOf(first, last), 'years') : undefined;
}
