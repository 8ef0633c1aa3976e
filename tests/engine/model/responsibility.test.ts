import { expect, test } from 'vitest';
import { responsibilityOf } from '../../../src/engine/model/responsibility.ts';
import { stringsOf } from '../../../src/strings/strings.ts';

const strings = stringsOf();

test('named people are listed, with a link to the contact', () => {
  expect(
    responsibilityOf(
      {
        publisher: 'The Board',
        contact: 'lamp@lights.example',
        keeper: 'A. Belova',
        plan: 'The Board keeps the files.',
      },
      strings,
    ),
  ).toEqual({
    named: [
      { label: 'Publisher', text: 'The Board' },
      {
        label: 'Address for corrections and objections',
        text: 'lamp@lights.example',
        href: 'mailto:lamp@lights.example',
      },
      { label: 'Keeper of the files', text: 'A. Belova' },
      { label: 'Plan for the end', text: 'The Board keeps the files.' },
    ],
    missing: [],
  });
});

test('a contact may be an address of the web', () => {
  const { named } = responsibilityOf({ contact: 'https://lights.example/write/' }, strings);
  expect(named).toMatchObject([{ href: 'https://lights.example/write/' }]);
});

test('missing names are listed as missing', () => {
  expect(responsibilityOf({}, strings)).toEqual({
    named: [],
    missing: [
      'Publisher',
      'Address for corrections and objections',
      'Keeper of the files',
      'Plan for the end',
    ],
  });
});
