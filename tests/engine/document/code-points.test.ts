import { expect, test } from 'vitest';
import { differenceInCodePoints } from '../../../src/engine/document/code-points.ts';

test.each([
  ['caf\u00e9', 'cafe\u0301', ': U+00E9, where the source has U+0065 U+0301'],
  ['a\u200bb', 'ab', ': U+200B, where the source has U+0062'],
  ['\u0430nchor', 'anchor', ': U+0430, where the source has U+0061'],
  ['lamp', 'lens', ''],
  ['lamp', 'lamp\u00e9', ''],
])('%j against %j', (met, received, words) => {
  expect(differenceInCodePoints(met, received)).toBe(words);
});
