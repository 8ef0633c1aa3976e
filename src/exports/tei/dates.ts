/** EDTF dates as dates in TEI. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { offsetOf } from '../../engine/model/document-date.ts';
import type { DocumentData } from '../data/document.ts';

type DateData = Pick<
  DocumentData['dates'][number],
  'edtf' | 'words' | 'basis' | 'certainty' | 'gregorian' | 'from' | 'to' | 'zone' | 'given'
>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What TEI takes for a date: a year, a month or a day. */
const EXACT = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** The names of what attributes of a datable element say in a notation of their own: EDTF, and hours of ISO 8601. */
const EDTF = 'https://www.loc.gov/standards/datetime/';

/**
 * A date with its words. A date that EDTF calls uncertain, and one that the editors infer, has a degree of certainty; one that
 * TEI cannot say has words alone. With a type, it also says in EDTF what TEI cannot say.
 */
export function dateElement(date: DateData, type?: string): Element {
  const { edtf, words, basis, certainty, gregorian = edtf, from, zone, given } = date;
  const isSure = basis === 'stated' && certainty === 'certain' && !/[?~%]/.test(edtf);
  const cert = certainty === 'possible' ? 'low' : 'medium';
  const hour = from !== undefined && zone !== undefined && DAY.test(gregorian);
  const when = hour ? { when: `${gregorian}T${from}:00${offsetOf(zone)}` } : whenOf(gregorian);
  const calendar = gregorian === edtf ? undefined : '#julian';
  return x(
    'date',
    {
      type,
      ...when,
      ...(type === undefined ? {} : customOf(date)),
      calendar,
      cert: isSure ? undefined : cert,
      evidence: type === undefined ? undefined : basis === 'stated' ? 'internal' : 'conjecture',
    },
    given === undefined ? words : [x('orig', given), ` (${words})`],
  );
}

/** What `when`, `from` and `to` cannot say: dates that are no years, months or days, those of another calendar, and hours. */
function customOf({
  edtf,
  gregorian = edtf,
  from,
  to,
  zone = '',
}: DateData): Record<string, string> {
  const isWhole = edtf.split('/').every((end) => EXACT.test(end));
  const custom = {
    ...(isWhole && gregorian === edtf ? {} : { 'when-custom': edtf }),
    ...(from === undefined ? {} : { 'from-custom': `T${from}${zone}` }),
    ...(to === undefined ? {} : { 'to-custom': `T${to}${zone}` }),
  };
  return Object.keys(custom).length === 0 ? {} : { ...custom, datingMethod: EDTF };
}

function whenOf(edtf: string): Record<string, string> {
  const [first = '', last] = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''));
  if (last === undefined) return EXACT.test(first) ? { when: first } : {};
  return {
    ...(EXACT.test(first) ? { from: first } : {}),
    ...(EXACT.test(last) ? { to: last } : {}),
  };
}
