import { describe, expect, test } from 'vitest';
import { withEntries } from '../../src/cli/new-entries.ts';
import { compile } from '../../src/engine/compile.ts';
import { namesReport } from '../../src/engine/notices/names-report.ts';
import { readLighthouse, withEdits } from '../lighthouse.ts';

const report = namesReport(
  compile(
    withEdits(await readLighthouse(), [
      {
        file: 'authority/people.yaml',
        find: '- id: bjorn-akesson\n',
        put: '- id: a-belova\n  name: A. Belova senior\n  sort: Belova, A.\n  forms: [{ text: Belowa }]\n- id: bjorn-akesson\n',
      },
      {
        file: 'received/letter.txt',
        find: 'The oil is nearly out',
        put: 'The oil, as Tom Nagel says and Mr. Tarn, is nearly out',
      },
      {
        file: 'documents/letter.md',
        find: 'The oil is nearly out',
        put: 'The oil, as Tom Nagel says and Mr. Tarn, is nearly out',
      },
    ]),
  ).edition ?? fail(),
);

function fail(): never {
  throw new Error('The archive cannot be read.');
}

describe('the report on the authority files', () => {
  test('names entries that no text has, and those without a life', () => {
    expect(report.neverMet).toContainEqual({
      register: 'people',
      id: 'a-belova',
      what: 'A. Belova senior',
    });
    expect(report.withoutLife.map(({ id }) => id)).toContain('a-belova');
    expect(report.neverMet.map(({ id }) => id)).not.toContain('anna-belova');
  });

  test('finds people who may be the same', () => {
    expect(report.likelySame.map(({ what }) => what).join()).toContain('(anna-belova)');
  });

  test('finds forms that no text has', () => {
    const [one] = report.formsNeverMet;
    expect(one?.what).not.toBe('');
  });

  test('finds names that no entry has, with their first place', () => {
    expect(report.unknown).toContainEqual(
      expect.objectContaining({
        name: 'Tom Nagel',
        count: 1,
        first: expect.stringMatching(/^letter#/),
      }),
    );
  });

  test('finds a family name after a title, also at the beginning of a sentence', () => {
    expect(report.unknown.map(({ name }) => name)).toContain('Mr. Tarn');
  });
});

describe('new entries', () => {
  const file = '- id: ada-lock\n  name: Ada Lock\n  sort: Lock, Ada\n';

  test('are written at the end, with ids of their own', () => {
    expect(withEntries('people', file, ['Bo van Key', 'Ада'])).toEqual({
      ids: ['bo-van-key', 'people'.replace(/s$/, '')],
      text: `${file}- id: bo-van-key
  name: "Bo van Key"
  sort: "Key, Bo van"
  notEstablished: [dates of birth and death]
- id: people
  name: "Ада"
  sort: "Ада"
  notEstablished: [dates of birth and death]
`,
    });
    expect(withEntries('places', '', ['Northam']).text).toBe(
      '- id: northam\n  name: "Northam"\n  modern: "Northam"\n  kind: settlement\n',
    );
  });

  test('are not written twice', () => {
    expect(() => withEntries('people', file, ['Ada Lock'])).toThrow('which ada-lock has already');
  });
});
