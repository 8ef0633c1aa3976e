import { expect, test } from 'vitest';
import { nearest, suggestionFor } from '../../../src/engine/diagnostics/suggestions.ts';

test.each([
  ['bjorn-akeson', 'bjorn-akesson'],
  ['soeren-akesson', 'soren-akesson'],
  ['anna', undefined],
  ['', undefined],
])('%s', (met, meant) => {
  expect(nearest(met, ['soren-akesson', 'bjorn-akesson', 'anna-belova'])).toBe(meant);
});

test('among none there is none', () => {
  expect(nearest('a', [])).toBeUndefined();
  expect(suggestionFor('a', [])).toEqual({});
});
