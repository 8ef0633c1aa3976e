/** A series of notes, distinguished by its labels: `[^15]` by the source, `[^a]` by the editors. */
import { z } from 'zod';
import { isSlowPattern } from './patterns.ts';
import { slug } from './statement.ts';

const labels = z.string().refine((source) => {
  try {
    return !isSlowPattern(source) && new RegExp(`^(?:${source})$`).exec('') === null;
  } catch {
    return false;
  }
}, 'a regular expression that matches at least one character, without repeated groups that hold repetitions or "|"');

export const noteSeries = z.strictObject({
  id: slug.describe('Id of the series.'),
  labels: labels.describe('A regular expression for the labels. They become anchors: `n-15`.'),
  description: z
    .string()
    .min(1)
    .describe('What these labels are, for messages: "a number (a note of the source)".'),
  name: z.string().min(1).describe('The name of the list of these notes.'),
  citation: z
    .string()
    .regex(/\{label\}/, 'a form with "{label}" in it')
    .describe('How a note is cited after its document: "n. {label}".'),
  words: z
    .array(z.string().regex(/^[^\d()[\]{}|\\/^$*+?.]+$/, 'words of letters'))
    .default(['note', 'footnote'])
    .describe('What a reader types before a label.'),
  received: z
    .boolean()
    .default(false)
    .describe('`true` if the labels are received words. The texts of such notes may be lost.'),
});

export type NoteSeries = z.infer<typeof noteSeries>;
