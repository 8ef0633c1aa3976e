import { expect, test } from 'vitest';
import { classesOfName } from '../../src/markup/classes-of-name.ts';

test.each(['Halvard Moe', 'Kathryn Weathersby', 'アンナ・ベローワ'])(
  '%s stays on one line',
  (name) => {
    expect(classesOfName(name)).toEqual(['name']);
  },
);

test.each([
  'Halvard Moe, inspector of pilots',
  // Thirteen letters, each as wide as two of the Latin alphabet.
  'アレクサンドラ・フョードロ',
])('%s may have line breaks', (name) => {
  expect(classesOfName(name)).toEqual(['name', 'long']);
});
