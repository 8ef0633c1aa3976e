/** Finds dates in a query, with their relation: on, before, after, between. */
import { monthSource, nextTo } from './calendar.ts';
import { type Calendar, type DatePoint, pointAt } from './date-shapes.ts';
import { namedGroups, perGrammar, wholeWord } from './grammar.ts';
import type { DateTerm, TextRange, Unwritten } from './terms.ts';

type DateRange = Omit<Unwritten<DateTerm>, 'kind' | 'start'>;

/** What is around the dates of a language. */
const patternsOf = perGrammar((grammar) => {
  const { relations, article, to, listed, onwards, ordinal, circa, dateField } = grammar;
  const month = monthSource(grammar);
  const day = `\\d\\d?(?:${ordinal})?`;
  const short = `(?:${day}(?:\\s+${month})?|${month}(?:\\s+${day})?)`;
  const pattern = (source: string): RegExp => new RegExp(source, 'iuy');
  return {
    /** The words before a date, by relation. */
    lead: pattern(
      `(?:(?:${dateField})\\s*:\\s*)?(?:(?:${namedGroups(relations)})\\s+)?(?:(?:${article})\\s+)?(?:(?:${circa})\\s*(?=\\d{4}))?`,
    ),
    to: pattern(`\\s*(?:${wholeWord(to)}|-)\\s*`),
    /** The same after a word such as "between". */
    between: pattern(`\\s*(?:${wholeWord(`${to}|${listed}`)}|-)\\s*`),
    onwards: pattern(`\\s+(?:${onwards})|/\\.\\.|\\s?-(?=\\s*$)`),
    /** The first date of a range, without the year of the second: `5 March`, `March 5`, `March`, `5`. */
    withoutYear: pattern(`${short}(?=\\s|-)`),
    /** A date of a list, and what divides it from the next. */
    listing: new RegExp(`^[\\s,]+(?:${listed})?\\s*$`),
    listed: pattern(`(${short})(?:\\s+|\\s*,\\s*)(?:(?:${listed})\\s+|(?<=(,)\\s*))`),
    month: new RegExp(month, 'i'),
  };
});

/** A date may not begin inside a word or a number. */
const START = /(?<![\p{L}\p{N}.,$€£#]|\d[-/])(?=[\p{L}\p{N}'])/gu;

/** A date begins within this many letters before its first number. */
const REACH = 60;

/** Offsets where a date may begin, in order: those with a number near enough. */
function* startsIn(text: string): Generator<number> {
  let next = 0;
  for (const { index: figure } of text.matchAll(/\d+|[〇零一二三四五六七八九十]+(?=年)/gu)) {
    next = Math.max(next, figure - REACH);
    while (next <= figure) {
      START.lastIndex = next;
      const start = START.exec(text)?.index ?? text.length;
      if (start <= figure) yield start;
      next = start <= figure ? start + 1 : start;
    }
  }
}

/** Finds the dates of a query, with the kind that stands before them or before their list: `sent 3 and 4 March 1911`. */
export function findAskedDates(query: string, calendar: Calendar): Unwritten<DateTerm>[] {
  const kinds = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${namedGroups(calendar.grammar.dateKinds)})\\s*:?\\s*$`,
    'iu',
  );
  let last: string | undefined;
  return findDates(query, calendar, { lists: true }).map((term) => {
    const { 0: { length } = '', groups = {} } = kinds.exec(query.slice(0, term.start)) ?? {};
    const [kind] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    last = kind ?? (term.isListed ? last : undefined);
    return last === undefined ? term : { ...term, start: term.start - length, dateKind: last };
  });
}

/**
 * Finds dates and ranges of dates. Bare numbers are years only near the archive's own years.
 * @param lists whether "3 and 4 March 1911" are two dates; without, as in texts, a range
 */
export function findDates(
  query: string,
  calendar: Calendar,
  { lists = false } = {},
): Unwritten<DateTerm>[] {
  const { listing } = patternsOf(calendar.grammar);
  const terms: Unwritten<DateTerm>[] = [];
  let end = -1;
  for (const start of startsIn(query)) {
    if (start <= end) continue;
    for (const date of datesAt(query, start, calendar, lists)) {
      const isListed = listing.test(query.slice(end, date.start));
      terms.push(lists && isListed ? { ...date, isListed } : date);
      end = date.end;
    }
  }
  return terms;
}

function datesAt(
  text: string,
  start: number,
  calendar: Calendar,
  lists: boolean,
): Unwritten<DateTerm>[] {
  const patterns = patternsOf(calendar.grammar);
  const { 0: { length } = '', groups: lead = {} } = match(patterns.lead, text, start) ?? {};
  const { before, until, after, since, range } = lead;
  const at = start + length;
  const date = (rest: DateRange): Unwritten<DateTerm>[] => [{ kind: 'date', start, ...rest }];
  const side = before ?? until ?? after ?? since;
  const list = lists && !side && !range ? listAt(text, at, calendar) : [];
  if (list.length > 0) return list.map((one, place) => (place === 0 ? { ...one, start } : one));
  const point = pointAt(text, at, calendar);
  const both = side ? undefined : rangeAt(text, at, point, calendar, !lists || !!range);
  if (both) return date(both);
  if (point === undefined) return [];
  const { low, high, end, ...rest } = point;
  if (before) return date({ ...rest, end, relation: 'before', high: nextTo(low, -1) });
  if (until) return date({ ...rest, end, relation: 'before', high });
  if (after) return date({ ...rest, end, relation: 'after', low: nextTo(high, 1) });
  const onwards = match(patterns.onwards, text, end)?.[0].length ?? 0;
  const isRange = rest.precision.endsWith('s');
  if (since || (range && !isRange) || onwards > 0)
    return date({ ...rest, end: end + onwards, relation: 'after', low });
  return date({ ...rest, low, high, end, relation: isRange ? 'between' : 'on' });
}

/**
 * `3, 11 and 14 September 1949`: dates without what the last one gives. Two dates need more than a comma between them, because
 * a number before a date may be another.
 */
function listAt(text: string, start: number, calendar: Calendar): Unwritten<DateTerm>[] {
  const { listed } = patternsOf(calendar.grammar);
  const short: TextRange[] = [];
  let at = start;
  let comma: string | undefined;
  for (let part = match(listed, text, at); part; part = match(listed, text, at)) {
    short.push({ start: at, end: at + (part[1] ?? '').length });
    at += part[0].length;
    comma = part[2];
  }
  const last = short[comma ? 1 : 0] && pointAt(text, at, calendar);
  if (last?.precision !== 'day' && last?.precision !== 'month') return [];
  const points = short.flatMap((range) => {
    const point = completed(text.slice(range.start, range.end), text.slice(at, last.end), calendar);
    return point === undefined ? [] : [{ ...point, ...range }];
  });
  if (points.length < short.length) return [];
  return [...points, { ...last, start: at }].map((point) => ({
    ...point,
    kind: 'date',
    relation: 'on',
  }));
}

/**
 * `5 March 1949 to June 1950`. The first date may omit what the second one gives.
 * @param full the first date, if it omits nothing
 * @param and whether "and" between them makes them a range
 */
function rangeAt(
  text: string,
  at: number,
  full: ReturnType<typeof pointAt>,
  calendar: Calendar,
  and: boolean,
): DateRange | undefined {
  const { withoutYear, to, between } = patternsOf(calendar.grammar);
  const [short = ''] = (full ? null : match(withoutYear, text, at)) ?? [];
  const middle = full?.end ?? at + short.length;
  const joint = middle > at ? match(and ? between : to, text, middle)?.[0].length : undefined;
  if (joint === undefined) return undefined;
  const second = pointAt(text, middle + joint, calendar);
  if (second === undefined) return undefined;
  const first = full ?? completed(short, text.slice(middle + joint, second.end), calendar);
  if (first === undefined) return undefined;
  // A range that is given backwards is turned round, if both dates are complete.
  const isBackwards = first.low > second.low;
  if (isBackwards && full === undefined) return undefined;
  return {
    low: isBackwards ? second.low : first.low,
    high: isBackwards ? first.high : second.high,
    precision: second.precision === 'day' ? 'days' : second.precision,
    relation: 'between',
    end: second.end,
    assumed: first.assumed ?? second.assumed,
  };
}

/** The first date of a range, completed with the year (and for a bare day, the month) of the second. */
function completed(short: string, second: string, calendar: Calendar): DatePoint | undefined {
  const { month: named } = patternsOf(calendar.grammar);
  const month = named.test(short) ? '' : (named.exec(second)?.[0] ?? '');
  return pointAt(`${short} ${month} ${/\d{4}/.exec(second)?.[0]}`, 0, calendar);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
