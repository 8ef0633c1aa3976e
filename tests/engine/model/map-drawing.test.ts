import { describe, expect, it } from 'vitest';
import {
  farFrom,
  insetFrame,
  orientationOn,
  parallelsOn,
  placesOn,
  routesOn,
} from '../../../src/engine/model/map-drawing.ts';
import { type Crop, type MapRecord, map } from '../../../src/engine/schemas/map.ts';
import { stringsOf } from '../../../src/strings/strings.ts';
import { openLighthouse } from '../../lighthouse.ts';

const strings = stringsOf();

const opened = await openLighthouse();
const rock = opened.places.find(({ id }) => id === 'skerryvik');
if (rock === undefined) throw new Error('The lighthouse archive has lost its rock.');
const edition = {
  ...opened,
  places: [
    ...opened.places,
    { ...rock, id: 'quay', name: 'Quay', coordinates: [63.9, 9.5] as [number, number] },
    { ...rock, id: 'far-land', name: 'Far Land', kind: 'country' as const },
  ],
};

const bounds = { west: 7, south: 63, east: 10, north: 64 };
const record = (crop: object): MapRecord => {
  const size = { bounds, width: 600, height: 500 };
  return map.parse({
    label: 'The rocks',
    caption: 'The rocks.',
    from: 'quay',
    states: ['Norway'],
    parallels: [{ place: 'far-land', latitude: 63.5, west: 7.5, east: 9 }],
    routes: [{ between: ['skerryvik', 'quay'] }],
    crops: { wide: { ...size, ...crop }, narrow: size },
  });
};
const wide = (crop: object): Crop => record(crop).crops.wide;

describe('a name on the map', () => {
  it('is on the side of its mark that the editor chose', () => {
    const [left] = placesOn(wide({ places: [{ place: 'skerryvik', side: 'left' }] }), edition);
    const [above] = placesOn(wide({ places: [{ place: 'skerryvik', side: 'above' }] }), edition);
    expect(left?.label.anchor).toBe('end');
    expect(left?.label.at[0]).toBeLessThan(left?.mark?.[0] ?? 0);
    expect(above?.label.anchor).toBe('middle');
    expect(above?.label.at[1]).toBeLessThan(above?.mark?.[1] ?? 0);
  });

  it('is centred over a wide area, one word per line, without a mark', () => {
    const [area] = placesOn(
      wide({ places: [{ place: 'far-land', side: 'over', at: [63.5, 8] }] }),
      edition,
    );
    expect(area).not.toHaveProperty('mark');
    expect(area?.label.lines).toEqual(['Far', 'Land']);
  });

  it('needs coordinates', () => {
    expect(() => placesOn(wide({ places: [{ place: 'nordoya' }] }), edition)).toThrow('nordoya');
  });

  it('has a mark for a town, and none for a sea', () => {
    const [town, sea] = orientationOn(
      wide({
        orientation: [
          { text: 'Town', kind: 'town', at: [63.5, 8] },
          { text: 'Wide\nsea', kind: 'sea', at: [63.5, 8] },
        ],
      }),
    );
    expect(town).toHaveProperty('mark');
    expect(sea).not.toHaveProperty('mark');
    expect(sea?.label.lines).toEqual(['Wide', 'sea']);
  });
});

describe('a line on the map', () => {
  it('is horizontal along a circle of latitude, and has its name', () => {
    const [line] = parallelsOn(wide({}), record({}), edition);
    expect(line?.from[1]).toBe(line?.to[1]);
    expect(line?.label?.lines).toEqual(['Far Land']);
  });

  it('between two places has its length as a label if there is space', () => {
    const [long] = routesOn(wide({}), record({}), edition, strings);
    expect(long?.label?.lines).toEqual(['82 km']);
    const [short] = routesOn(wide({ width: 60, height: 50 }), record({}), edition, strings);
    expect(short).toBeDefined();
    expect(short).not.toHaveProperty('label');
  });

  it('is not drawn if an end is outside', () => {
    const elsewhere = wide({ bounds: { west: 7, south: 63, east: 9, north: 63.6 }, height: 400 });
    expect(routesOn(elsewhere, record({}), edition, strings)).toEqual([]);
  });
});

describe('a crop', () => {
  it('has the distance of a place outside, but not of a country', () => {
    const far = [
      { place: 'skerryvik', at: [10, 10] },
      { place: 'far-land', at: [10, 30] },
    ];
    const [place, country] = farFrom(wide({ far }), record({}), edition, strings);
    expect(place).toMatchObject({ arrow: '↙', distance: '82 km' });
    expect(country).not.toHaveProperty('distance');
  });

  it('frames the part that its inset shows', () => {
    const inset = wide({ bounds: { west: 8, south: 63.4, east: 8.5, north: 63.6 } });
    const { x, y, width, height } = insetFrame(inset, wide({}));
    expect(width / height).toBeCloseTo(600 / 500, 1);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
    expect(x + width).toBeLessThan(600);
    expect(y + height).toBeLessThan(500);
  });
});
