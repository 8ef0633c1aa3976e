import { expect, test } from 'vitest';
import { heightOf } from '../../../src/engine/model/small-score.ts';

test('marks grow with the words, in even pixels that the style sheet names', () => {
  expect([1, 9, 93, 160].map(heightOf)).toEqual([4, 12, 60, 90]);
  for (const words of [0, 1, 50, 400, 5000]) {
    expect(heightOf(words) % 2).toBe(0);
    expect(heightOf(words)).toBeGreaterThanOrEqual(4);
    expect(heightOf(words)).toBeLessThanOrEqual(160);
  }
});
