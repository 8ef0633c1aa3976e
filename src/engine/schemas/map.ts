/** The map of the places: the parts of the world that it shows, and the positions of its labels (edition.yaml, `map`). */
import { z } from 'zod';
import { slug } from './statement.ts';

/** Latitude and longitude in degrees, as in the authority file of places. */
const position = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** A point of a drawing, from its top left corner, in the drawing's units: pixels at its natural size. */
const point = z.tuple([z.number(), z.number()]);

/** The position of a name: beside its mark, or `over` a position without a mark, as for wide areas. */
const side = z
  .enum(['left', 'right', 'above', 'below', 'over'])
  .describe('Where the name is set: beside the mark, or `over` the position and without a mark.');

/** A part of the world in Mercator's projection, north up: at least `bounds`, extended to fill the frame. */
const view = {
  bounds: z
    .strictObject({
      west: z.number().describe('Western longitude, in degrees.'),
      south: z.number().describe('Southern latitude, in degrees.'),
      east: z.number().describe('Eastern longitude, in degrees.'),
      north: z.number().describe('Northern latitude, in degrees.'),
    })
    .describe('What must be in the drawing.'),
  width: z.number().int().positive().describe('Width in pixels.'),
  height: z.number().int().positive().describe('Height in pixels.'),
  places: z
    .array(
      z.strictObject({
        place: slug.describe('Id of the place.'),
        side: side.default('right'),
        at: position
          .optional()
          .describe('Where to set the name, if not at the coordinates of the place.'),
      }),
    )
    .default([])
    .describe('Places that are marked and named.'),
  orientation: z
    .array(
      z.strictObject({
        text: z.string().describe('The name, line by line.'),
        kind: z.enum(['state', 'sea', 'town']).describe('What it names.'),
        at: position.describe('`[latitude, longitude]` in degrees.'),
        side: side.default('right'),
      }),
    )
    .default([])
    .describe('Names that help to find one’s way and are not in the documents.'),
};

const crop = z.strictObject({
  ...view,
  far: z
    .array(
      z.strictObject({
        place: slug.describe('Id of the place.'),
        at: point.describe('Where the words begin: `[x, y]` in pixels.'),
      }),
    )
    .default([])
    .describe('Places outside the drawing, each with an arrow and its distance.'),
  inset: z
    .strictObject({
      label: z.string().describe('What the inset shows.'),
      ...view,
      at: point.describe('Its top left corner: `[x, y]` in pixels.'),
    })
    .optional()
    .describe('A part drawn larger, laid over the drawing.'),
});

export const map = z.strictObject({
  label: z.string().describe('What the map shows, for readers who cannot see it.'),
  caption: z.string().describe('The caption.'),
  from: slug.describe('Id of the place from which distances and directions are measured.'),
  states: z
    .array(z.string())
    .min(1)
    .describe('States of today whose land is drawn, by their names in Natural Earth.'),
  frontiers: z
    .array(z.tuple([z.string(), z.string()]))
    .default([])
    .describe('Frontiers that are drawn, each as a pair of states.'),
  parallels: z
    .array(
      z.strictObject({
        place: slug.describe('Id of the line in the authority file of places.'),
        latitude: z.number().min(-90).max(90).describe('Latitude, in degrees.'),
        west: z.number().describe('Longitude of its western end.'),
        east: z.number().describe('Longitude of its eastern end.'),
      }),
    )
    .default([])
    .describe('Circles of latitude that the documents name.'),
  routes: z
    .array(
      z.strictObject({
        between: z.tuple([slug, slug]).describe('Ids of the two places.'),
      }),
    )
    .default([])
    .describe('Ways of unknown course: straight lines between two places, with their length.'),
  crops: z
    .strictObject({
      wide: crop.describe('For wide pages.'),
      narrow: crop.describe('For narrow pages.'),
    })
    .describe('The same map for a wide and for a narrow page.'),
});

export type MapRecord = z.infer<typeof map>;
export type Crop = z.infer<typeof crop>;
/** A crop or its inset. */
export type View = Pick<Crop, keyof typeof view>;
export type Side = z.infer<typeof side>;
