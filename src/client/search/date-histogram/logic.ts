/** The dates of results: days that passages state or imply, and dates of their documents. */
import { LOCALE } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
import type { SearchResult } from '../../../search/match/passages.ts';
import type { DateTerm, Days, Term } from '../../../search/query/terms.ts';

/** The results of one month or one year. */
export interface Bar extends Days {
  /** Its form in a query: `1949`, `March 1949`. */
  readonly label: string;
  readonly count: number;
  /** Whether it is within the dates of the query. */
  readonly within: boolean;
}

/** Maximum months with one bar each; longer periods have one bar per year. */
const MAX_MONTH_BARS = 24;

/** The days of a result. Notes have none, because they are the editors'. */
export const daysOfResult = ({ kind, place, document }: SearchResult): Days[] =>
  kind === 'note'
    ? []
    : [...(place?.dates ?? []), ...(document.date === undefined ? [] : [document.date])].filter(
        (days): days is Days => days.low !== undefined && days.high !== undefined,
      );

/** The years of a result, without periods of several years. */
export const yearsOfResult = (found: SearchResult): string[] => [
  ...new Set(
    daysOfResult(found)
      .filter(({ low, high }) => low.slice(0, 4) === high.slice(0, 4))
      .map(({ low }) => low.slice(0, 4)),
  ),
];

/** Sorts results by the dates of passages, else of documents, oldest first; then by document order. */
export const sortByDate = (found: readonly SearchResult[]): SearchResult[] => {
  const first = (one: SearchResult): string =>
    (one.place?.dates ?? [])[0]?.low ?? one.document.date?.low ?? '9999';
  const at = ({ document, place }: SearchResult): number =>
    place === undefined ? 0 : document.places.indexOf(place);
  return [...found].sort((a, b) => first(a).localeCompare(first(b)) || at(a) - at(b));
};

/** Bars from the first to the last day of `found`; empty if there would be only one. */
export function barsOf(found: readonly SearchResult[], terms: readonly Term[]): Bar[] {
  const days = found.map(daysOfResult);
  const [all, asked] = [days.flat(), terms.filter((term) => term.kind === 'date')];
  const low = all.map((one) => one.low).sort()[0];
  const high = all
    .map((one) => one.high)
    .sort()
    .at(-1);
  if (low === undefined || high === undefined) return [];
  const [from, to] = [monthOf(low), monthOf(high)];
  const step = to - from < MAX_MONTH_BARS ? 1 : 12;
  const start = step === 1 ? from : from - (from % 12);
  const count = Math.floor((to - start) / step) + 1;
  if (count < 2) return [];
  return Array.from({ length: count }, (_, place) => {
    const bar = { low: dayOf(start + place * step), high: dayOf(start + (place + 1) * step, -1) };
    return {
      ...bar,
      label: (step === 1 ? MONTH_FORMAT : YEAR_FORMAT).format(new Date(bar.low)),
      count: days.filter((own) => own.some((one) => meet(one, bar))).length,
      within: asked.length === 0 || asked.some((term) => meet(term, bar)),
    };
  });
}

const MONTH_FORMAT = new Intl.DateTimeFormat(LOCALE, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const YEAR_FORMAT = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', timeZone: 'UTC' });

/** Months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const dayOf = (month: number, more = 0): string =>
  new Date(Date.UTC(Math.floor(month / 12), month % 12, 1 + more)).toISOString().slice(0, 10);

const meet = (a: Partial<Days>, b: Days): boolean =>
  (a.low ?? '0000') <= b.high && b.low <= (a.high ?? '9999');

/** Replaces the dates in `query` by the range from one bar to another. */
export function withDates(query: string, terms: readonly Term[], from: Bar, to: Bar): string {
  const [first, last] = from.low <= to.low ? [from, to] : [to, from];
  const dates = first.label === last.label ? first.label : words.range(first.label, last.label);
  return [withoutDates(query, terms), dates].filter((part) => part !== '').join(' ');
}

/** Removes the dates from `query`. */
export const withoutDates = (query: string, terms: readonly Term[]): string =>
  terms
    .filter((term): term is DateTerm => term.kind === 'date')
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), query)
    .replace(/\s+/g, ' ')
    .trim();
