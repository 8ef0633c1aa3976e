/** The registers: people, places, groups and events (content/authority/*.yaml). */
import { z } from 'zod';
import { archiveLevel } from './archive-levels.ts';
import { datedStatement, edtf, slug, sourced } from './statement.ts';

/**
 * One written form of a name. `lang` is a BCP 47 tag (`en` unless said: `ko`, `ko-Hani`, `ru`,
 * `zh-Hant`…); `system` names the romanisation. A `misspelling` is understood by search and never
 * matched in a text; a form that two entries share is ambiguous, and each document says how it reads.
 */
export const nameForm = z.strictObject({
  text: z.string().min(1),
  lang: z.string().default('en'),
  system: z.string().optional(),
  kind: z
    .enum(['full', 'short', 'variant', 'birth', 'pen', 'cover', 'misspelling'])
    .default('variant'),
});

const entry = {
  id: slug,
  /** The preferred form, as the edition prints it. */
  name: z.string().min(1),
  forms: z.array(nameForm).default([]),
  /** What was looked for and not found, said plainly: "dates of birth and death". */
  notEstablished: z.array(z.string()).default([]),
};

/** A person: name forms, dates, offices held, a life of at most 80 words (inline Markdown with `[@key]`). */
export const person = z.strictObject({
  ...entry,
  /** For alphabetical order. */
  sort: z.string().min(1),
  /** One letter under the person's marks in the score; the default speaker opposite has none. */
  letter: z.string().length(1).optional(),
  born: datedStatement.optional(),
  died: datedStatement.optional(),
  offices: z
    .array(z.strictObject({ title: z.string(), edtf, text: z.string().optional(), ...sourced }))
    .default([]),
  life: z.strictObject({ text: z.string(), ...sourced }).optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

/** A place: the document's spelling, today's name, coordinates [latitude, longitude] in degrees, a gazetteer note. */
export const place = z.strictObject({
  ...entry,
  modern: z.string(),
  kind: z.enum(['settlement', 'works', 'province', 'line', 'country', 'territory']),
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  geonames: z.number().int().optional(),
  /** State it lies in today, and the power in control at the time of the documents. */
  today: z.string(),
  past: z.string(),
  /** Why it appears, and what an atlas does not say (inline Markdown with `[@key]`). */
  note: z.strictObject({ text: z.string(), ...sourced }).optional(),
  /** False for a place that the texts imply and do not name. */
  named: z.boolean().default(true),
  certainty: sourced.certainty,
  sources: sourced.sources,
});

/** An organisation, archive, state, periodical or list. */
export const group = z.strictObject({
  ...entry,
  kind: z.enum([
    'archive',
    'body',
    'state',
    'project',
    'periodical',
    'list',
    'company',
    'army',
    'school',
    'site',
  ]),
  /** Of an archive: the levels of its call numbers, from the widest to the narrowest. */
  levels: z.array(archiveLevel).default([]),
  description: z.strictObject({ text: z.string(), ...sourced }),
});

/**
 * An event of the chronology. `basis` tells whether the texts state it or imply it; `mention` is the
 * exact phrase in the document's passage that does so; an event without one is context from elsewhere.
 */
export const event = z.strictObject({
  id: slug,
  edtf,
  title: z.string(),
  text: z.string().optional(),
  basis: z.enum(['stated', 'implied', 'context']),
  mention: z.strictObject({ document: slug, passage: z.string(), phrase: z.string() }).optional(),
  /** On the home page's chronology. */
  key: z.boolean().default(false),
  ...sourced,
});

export type NameForm = z.infer<typeof nameForm>;
export type Person = z.infer<typeof person>;
export type Place = z.infer<typeof place>;
export type Group = z.infer<typeof group>;
export type Event = z.infer<typeof event>;
