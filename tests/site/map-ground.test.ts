import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeChecked } from '../../src/site/build/checked-file.ts';
import { drawGround } from '../../src/site/images/map-ground.ts';
import type { GroundView } from '../../src/views/places-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'map-ground-'));
afterAll(() => rmSync(folder, { recursive: true }));

const coast: GroundView = {
  frame: { bounds: { west: 5, south: 60, east: 7, north: 61 }, width: 60, height: 60 },
  states: ['Norway'],
  frontiers: [],
};

it('the land of a view is drawn once, and read from the cache after that', () => {
  const drawn = drawGround(coast, folder);
  expect(drawn.land).toMatch(/^M[-\d.]/);
  const [file = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(drawGround(coast, folder)).toEqual(drawn);
  const cached = { land: 'M0 0l1 1z', frontiers: '' };
  writeChecked(join(folder, file), JSON.stringify(cached));
  expect(drawGround(coast, folder)).toEqual(cached);
  writeFileSync(join(folder, file), JSON.stringify(cached));
  expect(drawGround(coast, folder)).toEqual(drawn);
});

it('the land of another view is drawn, too', () => {
  const wider = { ...coast, frame: { ...coast.frame, width: 90 } };
  expect(drawGround(wider, folder).land).not.toBe(drawGround(coast, folder).land);
  expect(readdirSync(folder)).toHaveLength(2);
});
