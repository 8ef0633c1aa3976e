import { describe, expect, test } from 'vitest';
import { FORMAT } from '../../src/engine/format/version.ts';
import { format0To1 } from '../../src/migrations/format-0-to-1.ts';
import { MIGRATIONS, migrated, stepsFrom } from '../../src/migrations/index.ts';

const upgraded = (text: string): string | undefined =>
  format0To1.migrate(new Map([['edition.yaml', text]])).get('edition.yaml');

describe('migrations', () => {
  test('lead from format 0 to the current one, one format at a time', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual([...Array(FORMAT).keys()]);
  });

  test('have nothing to do for the current format', () => {
    expect(stepsFrom(FORMAT)).toEqual([]);
  });

  test.each([FORMAT + 1, -1, 0.5, '1', null])('cannot read format %o', (format) => {
    expect(() => stepsFrom(format)).toThrow('expected a number from 0');
  });

  test('return the files that change, and run one after the other', () => {
    const append = (from: number, sign: string) => ({
      from,
      summary: '',
      migrate: (files: ReadonlyMap<string, string>) => new Map([['a', `${files.get('a')}${sign}`]]),
    });
    const files = new Map([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect([...migrated(files, [append(0, '1'), append(1, '2')])]).toEqual([['a', 'x12']]);
    expect([...migrated(files, [append(0, '')])]).toEqual([]);
    expect(files.get('a')).toBe('x');
  });
});

describe('from format 0 to 1', () => {
  test('the format stands above the first key', () => {
    expect(upgraded('title: Log\nurl: https://lights.example\n')).toBe(
      'format: 1\ntitle: Log\nurl: https://lights.example\n',
    );
  });

  test('comments at the top stay there', () => {
    expect(upgraded('# The log\n\ntitle: Log\n# end\n')).toBe(
      '# The log\n\nformat: 1\ntitle: Log\n# end\n',
    );
  });
});
