/** The map of the places: everything except the land, which follows from the frame. */
import { placeAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { Frame, MapPoint } from '../engine/model/map.ts';
import {
  farFrom,
  insetFrame,
  type Label,
  type Line,
  orientationOn,
  parallelsOn,
  placesOn,
  routesOn,
} from '../engine/model/map-drawing.ts';
import type { Place } from '../engine/schemas/authority.ts';
import type { Crop, MapRecord, View } from '../engine/schemas/map.ts';
import { stringsOf } from '../strings/strings.ts';

export interface PlacesMapView {
  /** A description of the map for readers who cannot see it. */
  readonly label: string;
  readonly caption: string;
  /** The map for wide and for narrow pages. */
  readonly crops: readonly CropView[];
}

/** A crop of the map for one page width. */
export interface CropView {
  readonly name: 'wide' | 'narrow';
  readonly part: MapPartView;
  /** Places outside the crop. */
  readonly far: readonly FarPlaceView[];
  /** An enlarged part, at a point of the crop. `frame` is the position of that part in the crop. */
  readonly inset?:
    | {
        readonly label: string;
        readonly at: MapPoint;
        readonly frame: Rectangle;
        readonly part: MapPartView;
      }
    | undefined;
}

/** A part of the world with its names. */
export interface MapPartView {
  readonly ground: GroundView;
  /** Names for orientation. */
  readonly orientation: readonly (MarkView & { readonly kind: 'state' | 'sea' | 'town' })[];
  /** Straight routes between two places. */
  readonly routes: readonly LineView[];
  /** Circles of latitude. */
  readonly parallels: readonly LineView[];
  readonly places: readonly (MarkView & { readonly href: string })[];
}

/** The input for the land and borders of a part, besides an atlas. */
export interface GroundView {
  readonly frame: Frame;
  /** Names of states in the atlas, and pairs of states whose border is drawn. */
  readonly states: readonly string[];
  readonly frontiers: readonly (readonly [string, string])[];
}

/** A name, beside its mark if it has one. */
export interface MarkView {
  readonly mark?: MapPoint | undefined;
  readonly label: Label;
}

export interface LineView {
  readonly from: MapPoint;
  readonly to: MapPoint;
  /** The page of the place that the line represents. */
  readonly href?: string | undefined;
  readonly label?: Label | undefined;
}

/** A place outside a crop: an arrow towards it, and its distance. */
export interface FarPlaceView {
  readonly href: string;
  readonly name: string;
  readonly at: MapPoint;
  readonly arrow: string;
  /** `6,400 km`; missing for a country. */
  readonly distance?: string | undefined;
}

/** In units of the enclosing drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The map of the places; `undefined` if the edition has no map. */
export function placesMapView(edition: Edition): PlacesMapView | undefined {
  const { map } = edition.record;
  if (map === undefined) return undefined;
  return {
    label: map.label,
    caption: map.caption,
    crops: (['wide', 'narrow'] as const).map((name) => cropView(edition, map, name)),
  };
}

function cropView(edition: Edition, map: MapRecord, name: CropView['name']): CropView {
  const crop: Crop = map.crops[name];
  const { inset } = crop;
  return {
    name,
    part: partView(edition, map, crop),
    far: farFrom(crop, map, edition, stringsOf(edition.record.lang)).map(({ place, ...far }) => ({
      href: placeAddress(place.id),
      name: place.name,
      ...far,
    })),
    ...(inset === undefined
      ? {}
      : {
          inset: {
            label: inset.label,
            at: inset.at,
            frame: insetFrame(inset, crop),
            part: partView(edition, map, inset),
          },
        }),
  };
}

function partView(edition: Edition, map: MapRecord, view: View): MapPartView {
  const { bounds, width, height } = view;
  return {
    ground: {
      frame: { bounds, width, height },
      states: map.states,
      frontiers: map.frontiers,
    },
    orientation: orientationOn(view).map(({ kind, mark, label }) => ({ kind, mark, label })),
    routes: routesOn(view, map, edition, stringsOf(edition.record.lang)).map(lineView),
    parallels: parallelsOn(view, map, edition).map(lineView),
    places: placesOn(view, edition).map(({ place, mark, label }) => ({
      href: placeAddress(place.id),
      mark,
      label,
    })),
  };
}

const lineView = ({ from, to, place, label }: Line): LineView => ({
  from,
  to,
  href: addressOfPlace(place),
  label,
});

const addressOfPlace = (place: Place | undefined): string | undefined =>
  place && placeAddress(place.id);
