/** Dates in a query, with what is asked of them: on, before, after, between. */
import { MONTH, nextTo } from './calendar.ts';
import { type Point, pointAt } from './date-shapes.ts';
import type { DateTerm, Days } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

type Years = Vocabulary['years'];

const BEFORE = /^(?:before|prior\s+to|earlier\s+than)$/i;
const UNTIL = /^(?:until|till|up\s+to|by|to|through)$/i;
const AFTER = /^(?:after|later\s+than)$/i;
const SINCE = /^(?:since|from|as\s+of)$/i;
const LEAD = new RegExp(
  '(?:before|prior\\s+to|earlier\\s+than|until|till|up\\s+to|by|after|later\\s+than|since|as\\s+of|from|' +
    'between|in|on|during|dated|at|around|about|circa|ca?\\.|of)\\s+(?:the\\s+)?',
  'iuy',
);
const AND = /\s*(?:\b(?:to|and|until|till|through)\b|[-–—])\s*/iuy;
const ONWARDS = /\s+on(?:wards?)?(?![\p{L}\p{N}])/iuy;
/** The first side of a range that shares its year with the second: `5 March`, `March 5`, `March`, `5`. */
const WITHOUT_YEAR = new RegExp(
  `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?=\\s)|` +
    `\\d{1,2}(?:st|nd|rd|th)?(?=\\s)|${MONTH}(?=\\s)`,
  'iuy',
);
/** A number that counts things is no year. */
const COUNTED =
  /^\s*(?:%|per\s?cent|tons?|tonnes?|men|people|troops|k?m|kilomet\w+|miles?|dollars?|roubles?|rubles?|pages?|leaves|words|copies|pounds?|kg)(?![\p{L}\p{N}])/iu;

interface Stretch extends Partial<Days> {
  readonly precision: DateTerm['precision'];
  readonly relation: DateTerm['relation'];
  readonly note?: string;
  readonly end: number;
}

/** Finds dates and ranges of dates. Numbers alone are years only near the archive's own. */
export function findDates(query: string, years: Years): DateTerm[] {
  const terms: DateTerm[] = [];
  for (let at = 0; at < query.length; at++) {
    if (/[\p{L}\p{N}.,$€£#]$|\d[-–/]$/u.test(query.slice(0, at))) continue;
    const stretch = stretchAt(query, at, years);
    if (stretch === undefined) continue;
    const { end, ...rest } = stretch;
    terms.push({ kind: 'date', start: at, end, written: query.slice(at, end), ...rest });
    at = end;
  }
  return terms;
}

function stretchAt(text: string, at: number, years: Years): Stretch | undefined {
  const lead = match(LEAD, text, at);
  const from = at + lead.length;
  const word = lead.replace(/\s+the\s+$|\s+$/i, '');
  const range = rangeAt(text, from, years);
  if (range && /^(?:between|from|in|on|during|of)?$/i.test(word)) return range;
  const point = pointAt(text, from, years);
  if (point === undefined) return undefined;
  if (point.precision === 'year' && COUNTED.test(text.slice(point.end))) return undefined;
  return related(word, point, text);
}

function related(lead: string, point: Point & { end: number }, text: string): Stretch {
  const { low, high, end, ...rest } = point;
  const until = { ...rest, relation: 'before', end } as const;
  const since = { ...rest, relation: 'after', end } as const;
  if (BEFORE.test(lead)) return { ...until, high: nextTo(low, -1) };
  if (UNTIL.test(lead)) return { ...until, high };
  if (AFTER.test(lead)) return { ...since, low: nextTo(high, 1) };
  if (SINCE.test(lead)) return { ...since, low, end: end + match(ONWARDS, text, end).length };
  const onwards = match(ONWARDS, text, end);
  if (onwards.trim().length > 2) return { ...since, low, end: end + onwards.length };
  return { ...rest, low, high, end, relation: /s$/.test(point.precision) ? 'between' : 'on' };
}

/** `5 March 1949 to June 1950`; the first side may leave out what the second says. */
function rangeAt(text: string, at: number, years: Years): Stretch | undefined {
  const first = pointAt(text, at, years);
  const short = first === undefined ? match(WITHOUT_YEAR, text, at) : '';
  const middle = first?.end ?? (short === '' ? undefined : at + short.length);
  if (middle === undefined) return undefined;
  const and = match(AND, text, middle);
  if (and === '') return undefined;
  const second = pointAt(text, middle + and.length, years);
  const begin =
    first ?? (second && completed(short, text.slice(middle + and.length, second.end), years));
  if (begin === undefined || second === undefined || begin.low > second.low) return undefined;
  const notes = [begin.note, second.note].filter((note) => note !== undefined);
  return {
    low: begin.low,
    high: second.high,
    precision: second.precision === 'day' ? 'days' : second.precision,
    relation: 'between',
    end: second.end,
    ...(notes[0] === undefined ? {} : { note: notes[0] }),
  };
}

/** The first side of a range with the year, and where it is a bare day the month, of the second. */
function completed(short: string, second: string, years: Years): Point | undefined {
  const year = /\d{4}/.exec(second)?.[0] ?? '';
  const month =
    /^\d+\D*$/.test(short) && !new RegExp(MONTH, 'i').test(short)
      ? (new RegExp(MONTH, 'i').exec(second)?.[0] ?? '')
      : '';
  return pointAt(`${short} ${month} ${year}`.replace(/\s+/g, ' '), 0, years);
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
