import { expect, test } from 'vitest';
import { nextPosition } from '../../src/client/conversation/logic.ts';

/** Twelve bars in three topics. */
const FIRSTS = [0, 4, 9];
const from = (on: 'mark' | 'topic', index: number) => (key: string) =>
  nextPosition(key, { on, index }, FIRSTS, 12);

test('arrow keys move along the bars and stop at both ends', () => {
  expect(from('mark', 5)('ArrowRight')).toEqual({ on: 'mark', index: 6 });
  expect(from('mark', 5)('ArrowLeft')).toEqual({ on: 'mark', index: 4 });
  expect(from('mark', 11)('ArrowRight')).toEqual({ on: 'mark', index: 11 });
  expect(from('mark', 0)('ArrowLeft')).toEqual({ on: 'mark', index: 0 });
});

test('from a topic, arrow keys move to its first bar or to the one before', () => {
  expect(from('topic', 1)('ArrowUp')).toEqual({ on: 'mark', index: 4 });
  expect(from('topic', 1)('ArrowRight')).toEqual({ on: 'mark', index: 4 });
  expect(from('topic', 1)('ArrowLeft')).toEqual({ on: 'mark', index: 3 });
});

test.each([
  [3, 0],
  [4, 1],
  [11, 2],
])('from bar %i, the down key moves to topic %i', (mark, topic) => {
  expect(from('mark', mark)('ArrowDown')).toEqual({ on: 'topic', index: topic });
});

test('Home and End move to the first and the last bar', () => {
  expect(from('topic', 2)('Home')).toEqual({ on: 'mark', index: 0 });
  expect(from('mark', 3)('End')).toEqual({ on: 'mark', index: 11 });
});

test('other keys, and moves without a goal, are left to the browser', () => {
  expect(from('mark', 3)('ArrowUp')).toBeUndefined();
  expect(from('topic', 0)('ArrowDown')).toBeUndefined();
  expect(from('mark', 3)('Enter')).toBeUndefined();
});
