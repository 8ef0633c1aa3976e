import { expect, test } from 'vitest';
import { isWorthKeeping } from '../../src/client/place/logic.ts';

const order = Array.from({ length: 20 }, (_, index) => `t${index + 1}`);

test.each([
  ['t1', false],
  ['t5', false],
  ['t6', true],
  ['t18', true],
  ['t19', false],
  ['n-a', false],
])('whether %s is worth keeping', (passage, isKept) => {
  expect(isWorthKeeping(passage, order)).toBe(isKept);
});
