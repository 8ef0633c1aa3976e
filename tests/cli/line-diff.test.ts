import { expect, test } from 'vitest';
import { lineDiff } from '../../src/cli/line-diff.ts';

const lines = (...all: (string | number)[]): string => `${all.join('\n')}\n`;

test('shows changed lines with their neighbours', () => {
  const before = lines(1, 2, 3, 4, 5, 6, 7, 8, 9);
  const after = lines(1, 2, 3, 4, 'five', 6, 7, 8, 9);
  expect(lineDiff(before, after).split('\n')).toEqual([
    ' 2',
    ' 3',
    ' 4',
    '-5',
    '+five',
    ' 6',
    ' 7',
    ' 8',
    ' …',
  ]);
});

test('shows an added line at the top', () => {
  expect(lineDiff('title: A\n', 'format: 1\ntitle: A\n')).toBe('+format: 1\n title: A');
});

test('shows nothing of equal texts', () => {
  expect(lineDiff('a\nb\n', 'a\nb\n')).toBe('');
});
