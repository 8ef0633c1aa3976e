import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/engine/model/rows.ts';

test('rows break after a space, say where they begin, and joined are the line', () => {
  const line = 'The keeper asks whether the lamp burned all night, and the boy says that it did.';
  const rows = rowsOf(line, 30);
  expect(rows.map(({ start }) => start)).toEqual([0, 28, 59]);
  expect(rows.map(({ text }) => text).join('')).toBe(line);
  expect(rows.every(({ text }) => text.trimEnd().length <= 30)).toBe(true);
});

test('a word longer than a row is cut, an empty line is one row', () => {
  expect(rowsOf('x'.repeat(25), 10).map(({ text }) => text.length)).toEqual([10, 10, 5]);
  expect(rowsOf('')).toEqual([{ start: 0, text: '' }]);
});
