import { expect, it } from 'vitest';
import { securityFile } from '../../src/exports/security.ts';
import { lighthouse } from './lighthouse.ts';

it('names the contact, and a day a year after the edition', () => {
  expect(securityFile({ ...lighthouse.record, contact: 'keeper@lights.example' })).toBe(
    `Contact: mailto:keeper@lights.example
Expires: 2004-03-12T00:00:00Z
Preferred-Languages: en
Canonical: https://lights.example/.well-known/security.txt
`,
  );
});

it('is missing where nobody is named', () => {
  expect(securityFile(lighthouse.record)).toBeUndefined();
});
