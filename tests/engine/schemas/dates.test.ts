import { expect, test } from 'vitest';
import { edtf } from '../../../src/engine/schemas/statement.ts';

test.each([
  '1911',
  '1911-02',
  '1912-02-29',
  '1911~',
  '1911-01?',
  '1911-01-05%',
  '1911/1913',
  '1911-03/1911',
  '1911/..',
  '../1911-01',
  '1911-01-05/',
  '0000',
  '-0044-03-15',
  '-0044/0014',
  '2001-21',
  '15XX',
  '151X',
  'XXXX',
  '[1911,1912]',
])('%s is put in words', (date) => {
  expect(edtf.safeParse(date).success).toBe(true);
});

test.each([
  '',
  '/',
  '../..',
  '1911-02-29',
  '1911-13',
  '{1911,1912}',
  '2001-25',
  '[1911]',
  '[1912,1911]',
  '1XXX',
  '-0014/-0044-13',
  '-0014/-0044',
  'Y-17E7',
  '[1911..1913]',
  '1913/1911',
  '1911-03/1911-02',
  '1911/1912/1913',
  '5 January 1911',
])('%j is refused', (date) => {
  expect(edtf.safeParse(date).success).toBe(false);
});
