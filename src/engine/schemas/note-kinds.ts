/** The kinds of notes: those that an edition declares, and which notes of a document are of each. */
import { z } from 'zod';
import { slug } from './statement.ts';

/** Kinds that an edition declares, in the order of their lists. */
export const declaredNoteKinds = z
  .array(
    z.strictObject({
      id: slug.describe('Id of the kind.'),
      label: z.string().min(1).describe('What readers see: `People`.'),
    }),
  )
  .refine((kinds) => new Set(kinds.map(({ id }) => id)).size === kinds.length, 'each kind once');

/** Labels of a document's notes by kind. A label of digits may be written as a number. */
export const noteKindsOfDocument = z
  .record(slug, z.array(z.union([z.string(), z.int()])).min(1))
  .refine((kinds) => {
    const labels = Object.values(kinds).flat().map(String);
    return new Set(labels).size === labels.length;
  }, 'each note once');

export type NoteKind = z.infer<typeof declaredNoteKinds>[number];
