/** The map of the places: everything that is drawn on it but the land, which follows from the frame. */
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
  /** What the map shows, for who cannot see it. */
  readonly label: string;
  readonly caption: string;
  /** The same map for a wide and for a narrow page. */
  readonly crops: readonly CropView[];
}

/** The map as it is cut for one width of page. */
export interface CropView {
  readonly name: 'wide' | 'narrow';
  readonly part: MapPartView;
  /** Places outside it. */
  readonly far: readonly FarPlaceView[];
  /** A part drawn larger, at a point of the crop; `frame` is the same part in the crop itself. */
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
  /** Names that help to find one's way. */
  readonly orientation: readonly (MarkView & { readonly kind: 'state' | 'sea' | 'town' })[];
  /** Straight ways between two places. */
  readonly routes: readonly LineView[];
  /** Circles of latitude. */
  readonly parallels: readonly LineView[];
  readonly places: readonly (MarkView & { readonly href: string })[];
}

/** What the land and the frontiers of a part are drawn from, together with an atlas. */
export interface GroundView {
  readonly frame: Frame;
  /** Names of states in the atlas, and pairs of them whose frontier is drawn. */
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
  /** The page of the place that the line is. */
  readonly href?: string | undefined;
  readonly label?: Label | undefined;
}

/** A place outside a crop: an arrow towards it, and how far it is. */
export interface FarPlaceView {
  readonly href: string;
  readonly name: string;
  readonly at: MapPoint;
  readonly arrow: string;
  /** `6,400 km`; none for a country. */
  readonly distance?: string | undefined;
}

/** In the units of the drawing around it. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The map of the places; none where the edition has no map. */
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
  href: addressOf(place),
  label,
});

const addressOf = (place: Place | undefined): string | undefined => place && placeAddress(place.id);
