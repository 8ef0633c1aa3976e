/** Formats the date and hours of a document. */
import type { DocumentDate } from '../schemas/document.ts';
import { dateInWords, weekdayOf } from './dates.ts';

/** `Saturday, 5 March 1949, 8:00–9:15 p.m.`; a date that the text does not state is marked `(inferred)`. */
export function documentDateInWords({ edtf, from, to, basis }: DocumentDate): string {
  const day = [weekdayOf(edtf), dateInWords(edtf).replace(/(\d) (?=\p{Lu})/gu, '$1\u00a0')]
    .filter((part) => part !== undefined)
    .join(', ');
  const hours = from === undefined ? '' : `, ${to === undefined ? hour(from) : span(from, to)}`;
  return `${day}${hours}${basis === 'inferred' ? ' (inferred)' : ''}`;
}

const half = (time: string): string => (Number(time.slice(0, 2)) < 12 ? 'a.m.' : 'p.m.');
const clock = (time: string): string =>
  `${((Number(time.slice(0, 2)) + 11) % 12) + 1}${time.slice(2)}`;
const hour = (time: string): string => `${clock(time)}\u00a0${half(time)}`;
const span = (from: string, to: string): string =>
  half(from) === half(to)
    ? `${clock(from)}\u2060–\u2060${hour(to)}`
    : `${hour(from)} – ${hour(to)}`;
