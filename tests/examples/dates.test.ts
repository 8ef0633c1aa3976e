/** Dates that are no plain days: in words, in order, in the search and in every export. */
import { describe, expect, it, test } from 'vitest';
import { dateInWords, rangeOf } from '../../src/engine/model/dates.ts';
import { documentDateInWords, offsetOf } from '../../src/engine/model/document-date.ts';
import { documentDate } from '../../src/engine/schemas/document.ts';
import { inGregorian } from '../../src/engine/source/calendar.ts';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { citationForms } from '../../src/exports/citations/forms.ts';
import { plainTextFile } from '../../src/exports/plain-text.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { datedPlaces, daysOfEdtf } from '../../src/search/index/dates.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentView } from '../../src/views/document.ts';
import { documentData } from '../../src/views/document-data.ts';
import { faultsOf, found } from '../exports/xml.ts';
import { folio, folios } from './folios.ts';

const strings = stringsOf();
const almanac = folio('almanac');
const [written] = almanac.record.dates;
if (written === undefined) throw new Error('no date');

test.each([
  ['1891-21', 'spring 1891'],
  ['1891-24?', 'winter 1891 (uncertain)'],
  ['[1603-02,1604-02]', 'February 1603 or February 1604'],
  ['[1603,1604,1605]', '1603, 1604 or 1605'],
  ['-0043-03-15', '15 March 44 BC'],
  ['-0043/0014', '44 BC – 14'],
  ['0000', '1 BC'],
  ['189X', '1890s'],
  ['18XX', '19th century'],
  ['XXXX', 'undated'],
])('%s is %s', (edtf, words) => {
  expect(dateInWords(edtf, strings)).toBe(words);
});

describe('a day of the Julian calendar', () => {
  test.each([
    // Vadian to Bullinger; the day before the reform, and the day of the revolution.
    ['1548-01-12', '1548-01-22'],
    ['1582-10-04', '1582-10-14'],
    ['1825-11-07', '1825-11-19'],
    ['1917-10-25', '1917-11-07'],
    ['1548-01', '1548-01'],
  ])('%s is %s', (julian, gregorian) => {
    expect(inGregorian(julian, 'julian')).toBe(gregorian);
  });

  it('has the weekday of that day, and both dates', () => {
    expect(documentDateInWords(written, strings)).toBe(
      'Thursday, 12\u00a0January 1548 (Julian calendar; 22\u00a0January 1548 in the Gregorian)',
    );
  });
});

describe('the hour of a date', () => {
  const words = (zone: string): string =>
    documentDateInWords(
      documentDate.parse({
        kind: 'sent',
        edtf: '1949-06-27',
        from: '17:00',
        zone,
        basis: 'stated',
      }),
      strings,
    );

  test.each([
    ['Z', 'UTC (Z)'],
    ['K', 'UTC+10 (K)'],
    ['R', 'UTC−5 (R)'],
    ['+10:00', 'UTC+10'],
    ['-03:30', 'UTC−3:30'],
  ])('has the zone %s in words', (zone, shown) => {
    expect(words(zone)).toBe(`Monday, 27\u00a0June 1949, 5:00\u00a0p.m., ${shown}`);
  });

  it('refuses a zone that is none', () => {
    expect(() => words('J')).toThrow('a zone');
    expect(offsetOf('M')).toBe('+12:00');
  });
});

describe('every date of a document', () => {
  it('is in words on the page', () => {
    const rows = documentView(folios, 'almanac').titleBlock.rows.map((row) => row.words);
    expect(rows).toEqual([
      'Thursday, 12\u00a0January 1548 (Julian calendar; 22\u00a0January 1548 in the Gregorian)',
      'winter 1547 (inferred)',
      'February 1603 or February 1604 (inferred)',
      'Monday, 27\u00a0June 1949, 5:00\u00a0p.m., UTC+10 (K)',
      '“third day of the second month”, Saturday, 5\u00a0March 1949',
      'undated (inferred)',
      '15\u00a0March 44\u00a0BC (inferred)',
    ]);
  });

  it('is never EDTF in a citation', () => {
    for (const edtf of ['[1603-02,1604-02]', '1891-21', '-0043-03-15', 'XXXX', '189X']) {
      const { calendar: _, ...inOurs } = written;
      const dates = [{ ...inOurs, edtf }];
      const document = { ...almanac, record: { ...almanac.record, dates } };
      for (const { text } of citationForms(cslItem(folios, { document }))) {
        expect(text).not.toMatch(/XX|\[\d|-\d\d\b|189X|-0043/);
      }
    }
  });

  it('is searched by the days that it may be', () => {
    const dates = datedPlaces(folios).filter(({ at }) => at === 'almanac');
    expect(dates.map(({ kind, low, high }) => [kind, low, high])).toEqual([
      ['decided', undefined, '0001-01-01'],
      ['drafted', '1547-12-01', '1548-02-29'],
      ['written', '1548-01-22', '1548-01-22'],
      ['signed', '1603-02-01', '1604-02-29'],
      ['received', '1949-03-05', '1949-03-05'],
      ['sent', '1949-06-27', '1949-06-27'],
    ]);
    expect(daysOfEdtf('1891-22')).toEqual({ low: '1891-06-01', high: '1891-08-31' });
    expect(rangeOf('XXXX')).toEqual({ from: -Infinity, to: Infinity });
  });

  it('is in TEI by the Gregorian calendar, with its certainty', () => {
    const tei = teiDocument(documentData(folios, almanac), strings);
    expect(faultsOf(tei, 'tei/tei.rng')).toEqual([]);
    const dates = found(tei, '//tei:creation/tei:date');
    expect(dates[0]).toMatchObject({
      text: '12 January 1548, possibly',
      attributes: { when: '1548-01-22', calendar: '#julian', cert: 'low' },
    });
    expect(dates[3]?.attributes.when).toBe('1949-06-27T17:00:00+10:00');
    expect(dates[4]?.text).toBe('third day of the second month (5 March 1949)');
  });

  it('is in words in plain text', () => {
    expect(plainTextFile(documentData(folios, almanac), strings)).toContain(
      'Date (decided): 15 March 44 BC (inferred)',
    );
  });
});
