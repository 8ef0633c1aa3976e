import { expect, test } from 'vitest';
import { documentDateInWords } from '../../../src/engine/model/document-date.ts';
import { stringsOf } from '../../../src/strings/strings.ts';

const strings = stringsOf();

const date = { kind: 'held', edtf: '1923-11-04', basis: 'stated', certainty: 'certain' } as const;
/** With ordinary spaces, and without word joiners. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('a day with its weekday and hours', () => {
  expect(plain(documentDateInWords(date, strings))).toBe('Sunday, 4 November 1923');
  expect(plain(documentDateInWords({ ...date, from: '20:00', to: '21:15' }, strings))).toBe(
    'Sunday, 4 November 1923, 8:00–9:15 p.m.',
  );
  expect(plain(documentDateInWords({ ...date, from: '11:30', to: '12:10' }, strings))).toBe(
    'Sunday, 4 November 1923, 11:30 a.m. – 12:10 p.m.',
  );
  expect(plain(documentDateInWords({ ...date, from: '00:05' }, strings))).toBe(
    'Sunday, 4 November 1923, 12:05 a.m.',
  );
});

test('a date that the text does not state is marked as inferred', () => {
  expect(plain(documentDateInWords({ ...date, edtf: '1923-11', basis: 'inferred' }, strings))).toBe(
    'November 1923 (inferred)',
  );
});
