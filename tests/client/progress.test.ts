import { expect, test } from 'vitest';
import { passageAt } from '../../src/client/progress/logic.ts';

const bottoms = [-300, -40, 20, 95, 200];
const at = (line: number) => passageAt(line, bottoms.length, (index) => bottoms[index] ?? 0);

test.each([
  [-400, 0],
  [-300, 1],
  [0, 2],
  [20, 3],
  [80, 3],
  [199, 4],
])('below %i px the first passage is number %i', (line, index) => {
  expect(at(line)).toBe(index);
});

test('below all passages the current one is the last', () => {
  expect(at(1000)).toBe(4);
});
