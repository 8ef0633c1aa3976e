import { expect, it } from 'vitest';
import { partOf } from '../../src/client/list-parts/logic.ts';

it('an id that the index of a list does not have is found by the file of ids', () => {
  const parts = { m: ['people-kenji-mori', 'people-halvard-moe'], 's-2': ['people-sun'] };
  expect(partOf(parts, 'people-sun')).toBe('s-2');
  expect(partOf(parts, 'people-halvard-moe')).toBe('m');
  expect(partOf(parts, 'people-nobody')).toBeUndefined();
});
