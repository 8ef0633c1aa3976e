/** Checks that the places on the map exist and have coordinates. */
import { suggestionFor } from '../diagnostics/suggestions.ts';
import type { Edition } from '../model/edition.ts';
import type { View } from '../schemas/map.ts';
import type { Path } from '../source/yaml.ts';
import type { Finding } from './rule.ts';
import { oneOf } from './wording.ts';

interface NamedPlace {
  readonly id: string;
  /** Its path in the edition's record. */
  readonly path: Path;
  /** Whether the map declares its position. */
  readonly isPlaced: boolean;
}

/**
 * Finds the places of the map that cannot be drawn.
 * If the register cannot be read, one problem is reported instead of one for every place.
 */
export function* unknownPlaces({
  record,
  places,
}: Edition): Iterable<Pick<Finding, 'message' | 'suggestion'> & Pick<NamedPlace, 'id' | 'path'>> {
  if (places.length === 0) return;
  const ids = places.map(({ id }) => id);
  for (const { id, path, isPlaced } of namedOn(record.map)) {
    const place = places.find((one) => one.id === id);
    if (place === undefined) {
      const message = `Unexpected place "${id}", expected ${oneOf('place', ids)}.`;
      yield { id, path, message, ...suggestionFor(id, ids) };
    } else if (!isPlaced && place.coordinates === undefined) {
      const message = `Unexpected place "${id}" without coordinates, expected "coordinates" in the register of places.`;
      yield { id, path, message };
    }
  }
}

function namedOn(map: Edition['record']['map']): NamedPlace[] {
  if (map === undefined) return [];
  const { from, parallels, routes, crops } = map;
  return [
    { id: from, path: ['map', 'from'], isPlaced: false },
    ...parallels.map(({ place }, index) => ({
      id: place,
      path: ['map', 'parallels', index, 'place'],
      isPlaced: true,
    })),
    ...routes.flatMap(({ between }, index) =>
      between.map((id, end) => ({
        id,
        path: ['map', 'routes', index, 'between', end],
        isPlaced: false,
      })),
    ),
    ...Object.entries(crops).flatMap(([name, crop]) => {
      const path = ['map', 'crops', name];
      return [
        ...namedIn(crop, path),
        ...crop.far.map(({ place }, index) => ({
          id: place,
          path: [...path, 'far', index, 'place'],
          isPlaced: false,
        })),
        ...(crop.inset === undefined ? [] : namedIn(crop.inset, [...path, 'inset'])),
      ];
    }),
  ];
}

const namedIn = (view: View, path: Path): NamedPlace[] =>
  view.places.map(({ place, at }, index) => ({
    id: place,
    path: [...path, 'places', index, 'place'],
    isPlaced: at !== undefined,
  }));
