import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/engine/model/map.ts';
import {
  arrowTowards,
  cornersOf,
  groundOf,
  isWithin,
  kilometresBetween,
  placing,
  weigh,
} from '../../../src/engine/model/map.ts';
import type { View } from '../../../src/engine/schemas/map.ts';

/** Two adjacent square states, clockwise as on a sphere, and a rock that is too small to draw. */
const atlas = (): Atlas => ({
  type: 'Topology',
  arcs: [
    [
      [4, 6],
      [4, 2],
    ],
    [
      [4, 2],
      [0, 2],
      [0, 6],
      [4, 6],
    ],
    [
      [4, 6],
      [8, 6],
      [8, 2],
      [4, 2],
    ],
    [
      [9, 1],
      [9, 1.001],
      [9.001, 1],
      [9, 1],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', properties: { name: 'Westland' }, arcs: [[0, 1]] },
        { type: 'MultiPolygon', properties: { name: 'Eastland' }, arcs: [[[2, -1]], [[3]]] },
        { type: 'Polygon', properties: { name: 'Elsewhere' }, arcs: [[3]] },
      ],
    },
  },
});

const view: View = {
  bounds: { west: 0, south: 0, east: 10, north: 8 },
  width: 500,
  height: 400,
  places: [],
  orientation: [],
};

describe('a view', () => {
  it('has its bounds inside the frame, north up and east to the right', () => {
    const toPoint = placing(view);
    const [[left, bottom], [right, top]] = [toPoint([0, 0]), toPoint([8, 10])];
    expect(right - left).toBeGreaterThan(490);
    expect(bottom).toBeGreaterThan(top);
    for (const point of [toPoint([0, 0]), toPoint([8, 10])]) {
      expect(point.map(Math.round).every((value) => value >= 0)).toBe(true);
    }
  });

  it('has corners that it draws at its corners', () => {
    const [topLeft, bottomRight] = cornersOf(view).map((corner) => placing(view)(corner));
    expect(topLeft?.map(Math.round).map(Math.abs)).toEqual([0, 0]);
    expect(bottomRight?.map(Math.round)).toEqual([500, 400]);
  });

  it('tests whether a point is inside', () => {
    expect(isWithin(view, placing(view)([4, 5]))).toBe(true);
    expect(isWithin(view, placing(view)([4, 15]))).toBe(false);
  });
});

describe('the ground of a view', () => {
  const weighed = weigh(atlas(), ['Westland', 'Eastland']);

  it('has the land without the border and without the rock', () => {
    const { land } = groundOf(view, weighed, []);
    expect(land.match(/M/g)).toHaveLength(1);
    expect(land).toMatch(/^M[\d .-]+l[\d .-]+z$/);
  });

  it('has the requested borders, in either order of their states', () => {
    expect(groundOf(view, weighed, []).frontiers).toBe('');
    const { frontiers } = groundOf(view, weighed, [['Eastland', 'Westland']]);
    expect(frontiers).toMatch(/^M200[.\d]* [\d.]+l0 -?[\d.]+$/);
    expect(groundOf(view, weighed, [['Westland', 'Eastland']]).frontiers).toBe(frontiers);
  });

  it('rejects a state that the atlas does not have', () => {
    expect(() => weigh(atlas(), ['Northland'])).toThrow('"Northland"');
  });
});

describe('a far place', () => {
  it('has the great-circle distance', () => {
    expect(kilometresBetween([0, 0], [0, 90])).toBeCloseTo(10_007.56, 1);
    expect(kilometresBetween([60, 10], [60, 10])).toBe(0);
  });

  it.each([
    [[60, 0], '↑'],
    [[30, 30], '↗'],
    [[0, 40], '→'],
    [[-30, 30], '↘'],
    [[-60, 0], '↓'],
    [[-30, -30], '↙'],
    [[0, -40], '←'],
    [[30, -30], '↖'],
  ] as const)('%j is pointed at with %s', (place, arrow) => {
    expect(arrowTowards([0, 0], place)).toBe(arrow);
  });

  it('is in the direction of the shortest way, possibly over the pole', () => {
    expect(arrowTowards([60, 0], [60, 180])).toBe('↑');
  });
});
