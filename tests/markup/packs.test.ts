import { expect, test } from 'vitest';
import { inPacks, packCount, packOf } from '../../src/markup/packs.ts';

const ids = Array.from({ length: 4000 }, (_, at) => `d${String(at).padStart(5, '0')}`);

test('an id is in the same pack on every machine', () => {
  expect([packOf('i', 16), packOf('/people/anna-belova/', 16), packOf('log', 1)]).toEqual([
    8, 11, 0,
  ]);
});

test('ids that follow one another are spread over all packs', () => {
  const packs = inPacks(ids, 256, (id) => id);
  expect(packs).toHaveLength(256);
  const sizes = packs.map(([, own]) => own.length);
  expect(Math.max(...sizes)).toBeLessThan(3 * (ids.length / 256));
});

test('the number of packs changes only when the size doubles', () => {
  expect([0, 1, 100, 101, 200, 201, 400, 401].map((total) => packCount(total, 100))).toEqual([
    1, 1, 1, 2, 2, 4, 4, 8,
  ]);
});

test('an item keeps its pack or moves to one other when the number doubles', () => {
  for (const id of ids) expect([packOf(id, 8), packOf(id, 8) + 8]).toContain(packOf(id, 16));
});
