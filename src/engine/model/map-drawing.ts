/** The labels of the map: marks, names, lines and arrows, each with its point of the drawing. */
import type { Strings } from '../../strings/strings.ts';
import type { Place } from '../schemas/authority.ts';
import type { Crop, MapRecord, Side, View } from '../schemas/map.ts';
import type { Edition } from './edition.ts';
import { placeOf } from './entries.ts';
import {
  arrowTowards,
  cornersOf,
  isWithin,
  kilometresBetween,
  type MapPoint,
  type Position,
  placing,
} from './map.ts';

export type TextAnchor = 'start' | 'middle' | 'end';

/** A label, line by line. The point is at its `anchor`, in the middle of its height. */
export interface Label {
  readonly lines: readonly string[];
  readonly at: MapPoint;
  readonly anchor: TextAnchor;
}

/** A place with its mark. A wide area has a name and no mark. */
export interface MapPlace {
  readonly place: Place;
  readonly mark?: MapPoint;
  readonly label: Label;
}

export interface Line {
  readonly from: MapPoint;
  readonly to: MapPoint;
  /** The place that the line represents; missing for a route between two places. */
  readonly place?: Place;
  /** Missing if the line is too short for a label. */
  readonly label?: Label;
}

/** Distance from a mark or a line to its label. */
const LABEL_GAP_UNITS = 10;
/** Minimum length of a line with a label. */
const MIN_LABELLED_UNITS = 60;

const rounded = (point: MapPoint): MapPoint => [
  Math.round(point[0] * 10) / 10,
  Math.round(point[1] * 10) / 10,
];

function labelBeside([x, y]: MapPoint, side: Side, gap: number): Omit<Label, 'lines'> {
  switch (side) {
    case 'left':
      return { at: [x - gap, y], anchor: 'end' };
    case 'right':
      return { at: [x + gap, y], anchor: 'start' };
    case 'above':
      return { at: [x, y - gap - 6], anchor: 'middle' };
    case 'below':
      return { at: [x, y + gap + 6], anchor: 'middle' };
    case 'over':
      return { at: [x, y], anchor: 'middle' };
  }
}

/** The position of a place. @throws Error if it has no coordinates */
function positionOfPlace(edition: Edition, id: string): Position {
  const { coordinates } = placeOf(edition, id);
  if (coordinates === undefined)
    throw new Error(`The map shows "${id}", which has no coordinates.`);
  return coordinates;
}

/** Formats a distance with two significant digits: `6,400 km`. */
const formatDistance = (kilometres: number, { numbers }: Strings): string =>
  numbers.kilometres(Number(kilometres.toPrecision(2)));

/** The places on a view. */
export function placesOn(view: View, edition: Edition): MapPlace[] {
  const toPoint = placing(view);
  return view.places.map(({ place: id, side, at }) => {
    const place = placeOf(edition, id);
    const mark = rounded(toPoint(at ?? positionOfPlace(edition, id)));
    const isArea = side === 'over';
    const lines = isArea ? place.name.split(' ') : [place.name];
    return {
      place,
      ...(!isArea && { mark }),
      label: { lines, ...labelBeside(mark, side, LABEL_GAP_UNITS) },
    };
  });
}

/** Names for orientation. */
export function orientationOn(view: View): (View['orientation'][number] & MarkedLabel)[] {
  const toPoint = placing(view);
  return view.orientation.map((name) => {
    const mark = rounded(toPoint(name.at));
    const isTown = name.kind === 'town';
    return {
      ...name,
      ...(isTown && { mark }),
      label: { lines: name.text.split('\n'), ...labelBeside(mark, isTown ? name.side : 'over', 7) },
    };
  });
}

type MarkedLabel = Omit<MapPlace, 'place'>;

/** The circles of latitude within a view, labelled at their western ends. */
export function parallelsOn(view: View, map: MapRecord, edition: Edition): Line[] {
  const toPoint = placing(view);
  return map.parallels
    .map(({ place: id, latitude, west, east }) => {
      const place = placeOf(edition, id);
      const [from, to] = [rounded(toPoint([latitude, west])), rounded(toPoint([latitude, east]))];
      const label: Label = {
        lines: [place.name],
        at: [from[0], from[1] - LABEL_GAP_UNITS],
        anchor: 'start',
      };
      return { place, from, to, label };
    })
    .filter(({ from, to }) => isWithin(view, from) && isWithin(view, to));
}

/** The routes within a view, with their lengths. */
export function routesOn(view: View, map: MapRecord, edition: Edition, strings: Strings): Line[] {
  const toPoint = placing(view);
  return map.routes
    .map(({ between }): Line => {
      const [start, end] = between.map((id) => positionOfPlace(edition, id)) as [
        Position,
        Position,
      ];
      const [from, to] = [rounded(toPoint(start)), rounded(toPoint(end))];
      if (Math.hypot(to[0] - from[0], to[1] - from[1]) < MIN_LABELLED_UNITS) return { from, to };
      const rises = (to[1] - from[1]) * (to[0] - from[0]) < 0;
      const middle: MapPoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - LABEL_GAP_UNITS];
      const { at, anchor } = labelBeside(middle, rises ? 'left' : 'right', 2);
      return {
        from,
        to,
        label: {
          lines: [formatDistance(kilometresBetween(start, end), strings)],
          at: rounded(at),
          anchor,
        },
      };
    })
    .filter(({ from, to }) => isWithin(view, from) && isWithin(view, to));
}

/** The places outside a crop, with direction and great-circle distance. */
export const farFrom = (crop: Crop, map: MapRecord, edition: Edition, strings: Strings) =>
  crop.far.map(({ place: id, at }) => {
    const [from, to] = [positionOfPlace(edition, map.from), positionOfPlace(edition, id)];
    const place = placeOf(edition, id);
    const distance = formatDistance(kilometresBetween(from, to), strings);
    // A country has no single distance.
    return {
      place,
      at,
      arrow: arrowTowards(from, to),
      ...(place.kind !== 'country' && { distance }),
    };
  });

/** The rectangle of a crop that its inset shows, in the crop's units. */
export function insetFrame(
  inset: View,
  crop: View,
): { x: number; y: number; width: number; height: number } {
  const [topLeft, bottomRight] = cornersOf(inset).map((corner) =>
    rounded(placing(crop)(corner)),
  ) as [MapPoint, MapPoint];
  return {
    x: topLeft[0],
    y: topLeft[1],
    width: Math.round(bottomRight[0] - topLeft[0]),
    height: Math.round(bottomRight[1] - topLeft[1]),
  };
}
