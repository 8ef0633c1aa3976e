/** EDTF dates as dates in TEI. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { offsetOf } from '../../engine/model/document-date.ts';
import type { DocumentData } from '../data/document.ts';

type DateData = Pick<
  DocumentData['dates'][number],
  'edtf' | 'words' | 'basis' | 'certainty' | 'gregorian' | 'from' | 'zone' | 'given'
>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What TEI takes for a date: a year, a month or a day. */
const EXACT = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/**
 * A date with its words. A date that EDTF calls uncertain, and one that the editors infer, has a degree of certainty; one that
 * TEI cannot say has words alone.
 */
export function dateElement(
  { edtf, words, basis, certainty, gregorian = edtf, from, zone, given }: DateData,
  type?: string,
): Element {
  const isSure = basis === 'stated' && certainty === 'certain' && !/[?~%]/.test(edtf);
  const cert = certainty === 'possible' ? 'low' : 'medium';
  const hour = from !== undefined && zone !== undefined && DAY.test(gregorian);
  const when = hour ? { when: `${gregorian}T${from}:00${offsetOf(zone)}` } : whenOf(gregorian);
  const calendar = gregorian === edtf ? undefined : '#julian';
  return x(
    'date',
    { type, ...when, calendar, cert: isSure ? undefined : cert },
    given === undefined ? words : `${given} (${words})`,
  );
}

function whenOf(edtf: string): Record<string, string> {
  const [first = '', last] = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''));
  if (last === undefined) return EXACT.test(first) ? { when: first } : {};
  return {
    ...(EXACT.test(first) ? { from: first } : {}),
    ...(EXACT.test(last) ? { to: last } : {}),
  };
}
