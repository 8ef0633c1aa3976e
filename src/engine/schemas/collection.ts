/** A collection of documents: a volume, series, chapter or file. Collections within others are a tree. */
import { z } from 'zod';
import { slug } from './statement.ts';

/** Ids of the lists of documents that stand in no collection. */
export const ID_SERIES = 'series';
export const ID_OTHERS = 'others';

const collection = z.strictObject({
  id: slug
    .refine(
      (id) => id !== ID_SERIES && id !== ID_OTHERS,
      'an id that is neither "series" nor "others"',
    )
    .describe(
      'Id of the collection. It is its anchor in the list of documents: `/documents/#korea`.',
    ),
  title: z.string().min(1).describe('The title: "Volume VII. The Far East".'),
  description: z.string().min(1).optional().describe('What the collection is: one sentence.'),
  within: slug
    .optional()
    .describe('Id of the collection that it is part of, which stands above it in this list.'),
  home: z
    .boolean()
    .default(true)
    .describe('`false` keeps its documents out of the list and the chronology of the home page.'),
});

export const collections = z
  .array(collection)
  .refine(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
    'collections with an id of their own each',
  );

export type CollectionRecord = z.infer<typeof collection>;
