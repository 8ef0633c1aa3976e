import { expect, test } from 'vitest';
import { correctedId, fragmentInWords } from '../../src/client/fragment/logic.ts';

const IDS = ['t5', 't56', 'n-A', 'n-a', 'Ø'];

test.each([
  ['t56.', 't56'],
  ['t56,', 't56'],
  ['t56)', 't56'],
  ['t56).', 't56'],
  ['t56%20', 't56'],
  ['t56%E2%80%9D', 't56'],
  ['%7456', 't56'],
  ['T56', 't56'],
  ['t56:~:text=fog', 't56'],
  ['n-A', 'n-A'],
  ['n-a.', 'n-a'],
  ['%C3%98', 'Ø'],
])('%s means %s', (fragment, id) => {
  expect(correctedId(fragment, IDS)).toBe(id);
});

test.each(['t57', 't', '', '.', '%E0%A4', 't5 6'])('%s means nothing', (fragment) => {
  expect(correctedId(fragment, IDS)).toBeUndefined();
});

test('a fragment that cannot be decoded is shown as it is', () => {
  expect(fragmentInWords('%E0%A4')).toBe('%E0%A4');
  expect(fragmentInWords('a%20b')).toBe('a b');
});
