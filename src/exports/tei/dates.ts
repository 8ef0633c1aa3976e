/** EDTF dates as dates in TEI. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { offsetOf } from '../../engine/model/document-date.ts';
import type { Strings } from '../../strings/strings.ts';
import type { DocumentData } from '../data/document.ts';

type DateData = Omit<DocumentData['dates'][number], 'kind'>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What TEI takes for a date: a year, a month or a day. */
const EXACT = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** The names of what attributes of a datable element say in a notation of their own: EDTF, and hours of ISO 8601. */
const EDTF = 'https://www.loc.gov/standards/datetime/';

/**
 * A date with its words. A date that EDTF calls uncertain, that the editors infer, or of which they are not sure, has a degree of
 * certainty; one that TEI cannot say has words alone.
 */
export const dateElement = (date: DateData): Element =>
  datedElement(date, { cert: date.basis === 'stated' ? certOf(date) : (certOf(date) ?? 'medium') });

/** A date of a document: it also says in EDTF what TEI cannot say, and how the editors come to it and how sure they are. */
export const documentDateElement = (
  date: DateData & { readonly kind: string },
  { register }: Strings,
): Element =>
  datedElement(
    date,
    {
      type: date.kind,
      ...customOf(date),
      cert: certOf(date),
      evidence: date.basis === 'stated' ? 'internal' : 'conjecture',
    },
    [
      ...(date.certainty === 'certain'
        ? []
        : [
            x(
              'seg',
              { type: 'certainty', cert: DEGREES[date.certainty] },
              register.certaintyInSentence[date.certainty],
            ),
          ]),
      ...(date.explanation === undefined
        ? []
        : [x('note', { type: 'explanation' }, date.explanation)]),
    ],
  );

function datedElement(
  { edtf, words, gregorian = edtf, from, zone, given }: DateData,
  attributes: Readonly<Record<string, string | undefined>>,
  remarks: readonly Element[] = [],
): Element {
  const hour = from !== undefined && zone !== undefined && DAY.test(gregorian);
  const when = hour ? { when: `${gregorian}T${from}:00${offsetOf(zone)}` } : whenOf(gregorian);
  const calendar = gregorian === edtf ? undefined : '#julian';
  return x('date', { ...when, calendar, ...attributes }, [
    ...(given === undefined ? [words] : [x('orig', given), ` (${words})`]),
    ...remarks,
  ]);
}

const DEGREES = { certain: undefined, probable: 'medium', possible: 'low' } as const;

/** How sure a date is, by the editors or by EDTF; missing where it is certain. */
const certOf = ({ edtf, certainty }: DateData): string | undefined =>
  DEGREES[certainty] ?? (/[?~%]/.test(edtf) ? 'medium' : undefined);

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
