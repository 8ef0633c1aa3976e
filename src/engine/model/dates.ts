/** Formats EDTF dates in English, and converts them to ranges of days. */
import edtf from 'edtf';

/** First and last millisecond of an EDTF date (UTC); open ends are infinite. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

const MONTHS = [
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
];

const ranges = new Map<string, DateRange>();

/** The range of an EDTF date. */
export function rangeOf(date: string): DateRange {
  const known = ranges.get(date);
  if (known !== undefined) return known;
  const { min, max } = edtf(date);
  const range = { from: min ?? -Infinity, to: max ?? Infinity };
  ranges.set(date, range);
  return range;
}

/** Whether two dates overlap. */
export function overlap(a: string, b: string): boolean {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return first.from <= second.to && second.from <= first.to;
}

/**
 * Formats an EDTF date in English: `5 March 1949`, `March 1949`, `1949–1953`, `about 1995`, `July 1949 (uncertain)` for
 * `1949-07?`, `from 1949` for an open end.
 */
export function dateInWords(date: string): string {
  const [start, end] = date.split('/');
  if (end === undefined) return single(date);
  if (end === '' || end === '..') return `from ${single(start ?? '')}`;
  if (start === '' || start === '..') return `until ${single(end)}`;
  return joined(start ?? '', end);
}

function single(date: string): string {
  const [, year = '', month, day, mark = ''] =
    /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.+Z-]*)?([?~%]?)$/.exec(date) ?? [];
  if (year === '') return date;
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    String(Number(year)),
  ]
    .filter((part) => part !== '')
    .join(' ');
  if (mark === '~') return `about ${words}`;
  if (mark === '?') return `${words} (uncertain)`;
  return mark === '%' ? `about ${words} (uncertain)` : words;
}

function joined(start: string, end: string): string {
  const [from, to] = [single(start), single(end)];
  const plain = /^\d{4}$/;
  if (plain.test(from) && plain.test(to)) return `${from}–${to}`;
  const [a, b] = [from.split(' '), to.split(' ')];
  if (a.length === b.length && a.at(-1) === b.at(-1)) {
    if (a.length === 3 && a[1] === b[1]) return `${a[0]}–${to}`;
    return `${a.slice(0, -1).join(' ')} – ${to}`;
  }
  return `${from} – ${to}`;
}

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** The English weekday of a date; `undefined` for dates less precise than a day. */
export function weekdayOf(date: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  return WEEKDAY.format(new Date(`${date}T00:00:00Z`));
}
