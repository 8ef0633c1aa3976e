/** A series of notes, which its labels tell from the others: `[^15]` of the source, `[^a]` of the editors. */
import { z } from 'zod';
import { slug } from './statement.ts';

const labels = z.string().refine((source) => {
  try {
    return new RegExp(`^(?:${source})$`).exec('') === null;
  } catch {
    return false;
  }
}, 'a regular expression that matches at least one character');

export const noteSeries = z.strictObject({
  id: slug,
  /** A regular expression for the labels; letters and digits only, since they become anchors: `n-15`. */
  labels,
  /** What these labels are, as messages say it: `a number (a note of the source)`. */
  description: z.string().min(1),
  /** Name of the list of these notes. */
  name: z.string().min(1),
  /** How one is cited after its document: `n. {label}`. */
  citation: z.string().regex(/\{label\}/, 'a form with "{label}" in it'),
  /** What a reader types before a label. */
  words: z
    .array(z.string().regex(/^[\p{L}'’ ]+$/u, 'words of letters'))
    .default(['note', 'footnote']),
  /** Whether their labels are words of the received text. The texts of such notes may be missing. */
  received: z.boolean().default(false),
});

export type NoteSeries = z.infer<typeof noteSeries>;
