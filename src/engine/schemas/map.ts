/** The map of the places: which parts of the world it shows, and where its words stand (edition.yaml, `map`). */
import { z } from 'zod';
import { slug } from './statement.ts';

/** Latitude and longitude in degrees, as in the register of places. */
const position = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** A point of a drawing, from its top left corner, in the drawing's units: pixels at its natural size. */
const point = z.tuple([z.number(), z.number()]);

/** Where a name stands: beside its mark, or `over` a position, without a mark, as the names of wide areas do. */
const side = z.enum(['left', 'right', 'above', 'below', 'over']);

/** A part of the world drawn upright on Mercator's projection: at least `bounds`, and what else fills the frame. */
const view = {
  bounds: z.strictObject({
    west: z.number(),
    south: z.number(),
    east: z.number(),
    north: z.number(),
  }),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Places of the register: `at` stands for the register's coordinates where those are no good for a name. */
  places: z
    .array(z.strictObject({ place: slug, side: side.default('right'), at: position.optional() }))
    .default([]),
  /** Names that help to find one's way and are not the documents' own. */
  orientation: z
    .array(
      z.strictObject({
        /** Line by line. */
        text: z.string(),
        kind: z.enum(['state', 'sea', 'town']),
        at: position,
        side: side.default('right'),
      }),
    )
    .default([]),
};

const crop = z.strictObject({
  ...view,
  /** Places outside the frame: an arrow towards each, its distance, and where the words begin. */
  far: z.array(z.strictObject({ place: slug, at: point })).default([]),
  /** A part drawn larger, laid over the crop with its top left corner at `at`; `label` says what it shows. */
  inset: z.strictObject({ label: z.string(), ...view, at: point }).optional(),
});

export const map = z.strictObject({
  /** What the map shows, for who cannot see it. */
  label: z.string(),
  caption: z.string(),
  /** The place that distances and directions of far places are taken from. */
  from: slug,
  /** Today's states whose land is drawn, by their names in Natural Earth. */
  states: z.array(z.string()).min(1),
  /** Frontiers that are drawn, each between two of the states. */
  frontiers: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Circles of latitude that the documents name, from `west` to `east`. */
  parallels: z
    .array(
      z.strictObject({
        place: slug,
        latitude: z.number().min(-90).max(90),
        west: z.number(),
        east: z.number(),
      }),
    )
    .default([]),
  /** Ways whose course nobody gave: straight lines between two places, with their length. */
  routes: z.array(z.strictObject({ between: z.tuple([slug, slug]) })).default([]),
  /** The same map for a wide and for a narrow page. */
  crops: z.strictObject({ wide: crop, narrow: crop }),
});

export type MapRecord = z.infer<typeof map>;
export type Crop = z.infer<typeof crop>;
/** A crop or its inset. */
export type View = Pick<Crop, keyof typeof view>;
export type Side = z.infer<typeof side>;
