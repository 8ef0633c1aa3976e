import { expect, test } from 'vitest';
import { isSlowPattern } from '../../../src/engine/schemas/patterns.ts';

test.each([
  '(a+)+b',
  '(?:a|a)+b',
  '((?:a*)b?)*c',
  '(?:(?:ab)+){2,}',
  '([a-z]+\\d)*',
  '(a{1,9}){1,9}',
])('%s is slow', (source) => {
  expect(isSlowPattern(source)).toBe(true);
});

test.each([
  '\\d+[a-z]?',
  '[a-z]+',
  '(?:bis|ter)?',
  '\\d+(?:/\\d+)?',
  '(?:ab)+',
  '[(+)]+',
  '\\(a\\+\\)+',
  '[ivxlc]+',
])('%s is not', (source) => {
  expect(isSlowPattern(source)).toBe(false);
});
