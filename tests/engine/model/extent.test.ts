import { expect, test } from 'vitest';
import { times } from '../../../src/engine/model/extent.ts';

test('times are said in words up to two', () => {
  expect([1, 2, 3, 60].map(times)).toEqual(['once', 'twice', '3 times', '60 times']);
});
