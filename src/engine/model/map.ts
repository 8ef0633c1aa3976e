/** The geometry of the map: projection, coasts, borders, distances. Positions are [latitude, longitude]. */
import {
  type GeoProjection,
  geoAzimuthalEquidistant,
  geoDistance,
  geoMercator,
  geoPath,
} from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { View } from '../schemas/map.ts';
import { PathWriter } from './path-writer.ts';

/** Borders of the world's states in the format of the package `world-atlas`. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export type Position = readonly [latitude: number, longitude: number];
export type MapPoint = readonly [x: number, y: number];

/** The part of the world that a view shows, and its size. */
export type Frame = Pick<View, 'bounds' | 'width' | 'height'>;

/** The background of the map: path data in the view's units. */
export interface Ground {
  readonly land: string;
  readonly frontiers: string;
}

/** Mean radius of the earth in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;
/** How far shapes extend beyond the view, so that their strokes are not visible along its edge. */
const OVERDRAW_UNITS = 2;
/** Details of coasts, and islands, with a smaller area in square units are left out. */
const MIN_DETAIL_UNITS = 0.7;

/** Swaps latitude and longitude: d3 expects the longitude first. */
const reversed = ([one, other]: Position): [number, number] => [other, one];

const stateName = ({ properties }: { properties?: object | undefined }): string =>
  (properties as { name: string }).name;

function projectionOf({ bounds, width, height }: Frame): GeoProjection {
  const { west, south, east, north } = bounds;
  return geoMercator()
    .fitSize([width, height], {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
      ],
    })
    .clipExtent([
      [-OVERDRAW_UNITS, -OVERDRAW_UNITS],
      [width + OVERDRAW_UNITS, height + OVERDRAW_UNITS],
    ]);
}

/** Makes a function from positions to points of a view. */
export function placing(view: View): (position: Position) => MapPoint {
  const projection = projectionOf(view);
  return (position) => projection(reversed(position)) ?? [Number.NaN, Number.NaN];
}

/** The positions of a view's top left and bottom right corners. */
export function cornersOf(view: View): [Position, Position] {
  const projection = projectionOf(view);
  const at = (point: [number, number]): Position => reversed(projection.invert?.(point) ?? point);
  return [at([0, 0]), at([view.width, view.height])];
}

/** Whether a point is inside the view. */
export const isWithin = ({ width, height }: View, [x, y]: MapPoint): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

/**
 * Extracts the land of some states, and weights each point for simplification. The result is shared by all views.
 * @param states names of states; an unknown name is an error
 */
export function weigh(atlas: Atlas, states: readonly string[]): Atlas {
  const { countries } = atlas.objects;
  const geometries = states.map((name) => {
    const found = countries.geometries.find((state) => stateName(state) === name);
    if (found === undefined)
      throw new Error(`The map shows "${name}", a state that the atlas does not know.`);
    return found;
  });
  const chosen = { ...atlas, objects: { countries: { ...countries, geometries } } };
  // Removes unused points.
  return presimplify(filter(chosen, () => true)) as Atlas;
}

/**
 * Draws the land and the borders of a view.
 * @param view its frame
 * @param atlas an atlas from `weigh`
 * @param pairs names of the states on either side of each border
 */
export function groundOf(
  view: Frame,
  atlas: Atlas,
  pairs: readonly (readonly [string, string])[],
): Ground {
  const projection = projectionOf(view);
  const unitsInDegree = (projection.scale() * Math.PI) / 180;
  const shown = simplify(atlas, MIN_DETAIL_UNITS / unitsInDegree ** 2) as Atlas;
  const { countries } = shown.objects;
  const land = merge(shown, countries.geometries as (Polygon | MultiPolygon)[]);
  const drawn = (shape: Parameters<ReturnType<typeof geoPath>>[0]): string => {
    const writer = new PathWriter(MIN_DETAIL_UNITS);
    geoPath(projection, writer)(shape);
    return writer.toString();
  };
  const frontiers = mesh(shown, countries, (one, other) => {
    const [a, b] = [one, other].map(stateName);
    return pairs.some((pair) => a !== b && pair.every((name) => name === a || name === b));
  });
  return { land: drawn(land), frontiers: drawn(frontiers) };
}

/** Kilometres between two positions along the great circle. */
export const kilometresBetween = (from: Position, to: Position): number =>
  geoDistance(reversed(from), reversed(to)) * EARTH_RADIUS_KM;

/** An arrow in the initial direction of the shortest path to `to`. */
export function arrowTowards(from: Position, to: Position): string {
  const [longitude, latitude] = reversed(from);
  const ahead = geoAzimuthalEquidistant().rotate([-longitude, -latitude]).translate([0, 0]);
  const [x, y] = ahead(reversed(to)) ?? [0, 0];
  const eighth = Math.round(Math.atan2(y, x) / (Math.PI / 4));
  return [...'→↘↓↙←↖↑↗'].at(eighth) ?? '';
}
