import { describe, expect, it } from 'vitest';
import { map } from '../../src/engine/schemas/map.ts';
import { placesMapView } from '../../src/views/places-map.ts';
import { openLighthouse } from '../lighthouse.ts';

const opened = await openLighthouse();
const bounds = { west: 7, south: 63, east: 10, north: 64 };
const size = { bounds, width: 600, height: 500 };
const places = [{ place: 'skerryvik' }];
const inset = {
  label: 'The rock',
  bounds: { west: 8, south: 63.4, east: 8.2, north: 63.6 },
  width: 100,
  height: 80,
  at: [10, 20],
  places,
};
const edition = {
  ...opened,
  record: {
    ...opened.record,
    map: map.parse({
      label: 'The rocks',
      caption: 'Two rocks and a boat.',
      from: 'skerryvik',
      states: ['Norway'],
      parallels: [{ place: 'skerryvik', latitude: 63.5, west: 7.5, east: 9 }],
      crops: {
        wide: { ...size, places, inset },
        narrow: {
          ...size,
          orientation: [{ text: 'NORWAY', kind: 'state', at: [63.8, 9] }],
          far: [{ place: 'skerryvik', at: [4, 8] }],
        },
      },
    }),
  },
};

describe('the map of the places', () => {
  const view = placesMapView(edition);
  const [wide, narrow] = view?.crops ?? [];

  it('is there where the edition has one', () => {
    const { map: _, ...record } = edition.record;
    expect(placesMapView({ ...edition, record })).toBeUndefined();
    expect(view).toMatchObject({ label: 'The rocks', caption: 'Two rocks and a boat.' });
    expect(view?.crops.map(({ name }) => name)).toEqual(['wide', 'narrow']);
  });

  it('is plain data', () => {
    expect(structuredClone(view)).toStrictEqual(view);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('has what its land is drawn from, for a crop and for its inset', () => {
    expect(wide?.part.ground).toEqual({ frame: size, states: ['Norway'], frontiers: [] });
    expect(wide?.inset?.part.ground.frame).toEqual({
      bounds: inset.bounds,
      width: inset.width,
      height: inset.height,
    });
  });

  it('links places, far places and parallels to their pages', () => {
    const href = '/places/skerryvik/';
    expect(wide?.part.places).toMatchObject([{ href, label: { lines: ['Skerryvik'] } }]);
    expect(wide?.part.parallels).toMatchObject([{ href }]);
    expect(narrow?.far).toMatchObject([{ href, name: 'Skerryvik', at: [4, 8] }]);
  });

  it('has names for orientation, and no mark for a state', () => {
    const [state] = narrow?.part.orientation ?? [];
    expect(state).toMatchObject({ kind: 'state', label: { lines: ['NORWAY'] } });
    expect(state?.mark).toBeUndefined();
  });
});
