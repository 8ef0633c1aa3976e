/** Finds dates in a query, with their relation: on, before, after, between. */
import { monthSource, nextTo } from './calendar.ts';
import { type Calendar, type DatePoint, pointAt } from './date-shapes.ts';
import { namedGroups, perGrammar, wholeWord } from './grammar.ts';
import type { DateTerm, Unwritten } from './terms.ts';

type DateRange = Omit<Unwritten<DateTerm>, 'kind' | 'start'>;

/** What is around the dates of a language. */
const patternsOf = perGrammar((grammar) => {
  const { relations, article, to, onwards, ordinal, circa, dateField } = grammar;
  const month = monthSource(grammar);
  const day = `\\d\\d?(?:${ordinal})?`;
  const pattern = (source: string): RegExp => new RegExp(source, 'iuy');
  return {
    /** The words before a date, by relation. */
    lead: pattern(
      `(?:(?:${dateField})\\s*:\\s*)?(?:(?:${namedGroups(relations)})\\s+)?(?:(?:${article})\\s+)?(?:(?:${circa})\\s*(?=\\d{4}))?`,
    ),
    to: pattern(`\\s*(?:${wholeWord(to)}|-)\\s*`),
    onwards: pattern(`\\s+(?:${onwards})|/\\.\\.|\\s?-(?=\\s*$)`),
    /** The first date of a range, without the year of the second: `5 March`, `March 5`, `March`, `5`. */
    withoutYear: pattern(`(?:${day}(?:\\s+${month})?|${month}(?:\\s+${day})?)(?=\\s|-)`),
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

/** Finds the dates of a query, with the kind that stands before them: `sent September 1949`. */
export function findAskedDates(query: string, calendar: Calendar): Unwritten<DateTerm>[] {
  const kinds = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${namedGroups(calendar.grammar.dateKinds)})\\s*:?\\s*$`,
    'iu',
  );
  return findDates(query, calendar).map((term) => {
    const { 0: { length } = '', groups = {} } = kinds.exec(query.slice(0, term.start)) ?? {};
    const [kind] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    return kind === undefined ? term : { ...term, start: term.start - length, dateKind: kind };
  });
}

/** Finds dates and ranges of dates. Bare numbers are years only near the archive's own years. */
export function findDates(query: string, calendar: Calendar): Unwritten<DateTerm>[] {
  const terms: Unwritten<DateTerm>[] = [];
  let end = -1;
  for (const start of startsIn(query)) {
    const date = start > end ? dateAt(query, start, calendar) : undefined;
    if (date === undefined) continue;
    terms.push({ kind: 'date', start, ...date });
    end = date.end;
  }
  return terms;
}

function dateAt(text: string, at: number, calendar: Calendar): DateRange | undefined {
  const patterns = patternsOf(calendar.grammar);
  const { 0: { length } = '', groups: lead = {} } = match(patterns.lead, text, at) ?? {};
  const { before, until, after, since, range } = lead;
  const open = before ?? until ?? after ?? since;
  const both = open === undefined ? rangeAt(text, at + length, calendar) : undefined;
  const point = both ? undefined : pointAt(text, at + length, calendar);
  if (point === undefined) return both;
  const { low, high, end, ...rest } = point;
  if (before) return { ...rest, end, relation: 'before', high: nextTo(low, -1) };
  if (until) return { ...rest, end, relation: 'before', high };
  if (after) return { ...rest, end, relation: 'after', low: nextTo(high, 1) };
  const onwards = match(patterns.onwards, text, end)?.[0].length ?? 0;
  const starts = range !== undefined && !rest.precision.endsWith('s');
  if (since !== undefined || starts || onwards > 0)
    return { ...rest, end: end + onwards, relation: 'after', low };
  return { ...rest, low, high, end, relation: rest.precision.endsWith('s') ? 'between' : 'on' };
}

/** `5 March 1949 to June 1950`. The first date may omit what the second one gives. */
function rangeAt(text: string, at: number, calendar: Calendar): DateRange | undefined {
  const { withoutYear, to } = patternsOf(calendar.grammar);
  const full = pointAt(text, at, calendar);
  const [short = ''] = (full ? null : match(withoutYear, text, at)) ?? [];
  const middle = full?.end ?? at + short.length;
  const and = middle > at ? match(to, text, middle)?.[0].length : undefined;
  if (and === undefined) return undefined;
  const second = pointAt(text, middle + and, calendar);
  if (second === undefined) return undefined;
  const first = full ?? completed(short, text.slice(middle + and, second.end), calendar);
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
